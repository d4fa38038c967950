package dev.servescope.ui.knob.spec;

/** A slider from nothing to all: shares from 0 to 1 in hundredths. */
public record Shares() implements Track {
  @Override
  public double position(double value) {
    return Math.clamp(value, 0, 1);
  }

  @Override
  public double value(double position) {
    return snapped(position);
  }

  /** A twentieth away, a hundredth if fine. */
  @Override
  public double step(double value, int direction, boolean fine) {
    return snapped(value + direction * (fine ? 0.01 : 0.05));
  }

  private static double snapped(double share) {
    return Math.rint(Math.clamp(share, 0, 1) * 100) / 100;
  }
}
