package dev.servescope.ui.knob.spec;

/** The way of a slider from 0 to 1 over a range of values. */
public sealed interface Track permits Ratios, Shares {
  /** Where a value stands, 0 to 1; a value out of range stands at the end. */
  double position(double value);

  /** The value at a place, snapped. */
  double value(double position);

  /**
   * The next value up or down.
   *
   * @param direction 1 or -1
   * @param fine for the smallest step that can be said
   */
  double step(double value, int direction, boolean fine);

  /** Whole numbers in equal ratios. */
  static Ratios whole(double min, double max) {
    return new Ratios(min, max, true, false);
  }

  /** Numbers of any size in equal ratios. */
  static Ratios of(double min, double max) {
    return new Ratios(min, max, false, false);
  }

  /** From nothing to all in equal steps. */
  static Track share() {
    return new Shares();
  }
}
