package dev.servescope.engine.scale;

/** Rounding to whole instances that forgives what floating point adds. */
final class Ceiling {
  /** Relative error that is forgiven: 50 x 0.9 / 0.75 is 60, though it comes out a little above. */
  static final double GUARD = 1e-9;

  /** Above all that is simulated, and far enough below overflow to add to. */
  private static final double MOST = 1e9;

  private Ceiling() {}

  /** The smallest whole number of instances that is not below a number of 0 or more. */
  static int of(double instances) {
    return (int) Math.min(MOST, Math.ceil(instances * (1 - GUARD)));
  }

  /** The largest whole number of instances that is not above a number of 0 or more. */
  static int floor(double instances) {
    return (int) Math.min(MOST, Math.floor(instances * (1 + GUARD)));
  }
}
