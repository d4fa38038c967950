package dev.servescope.engine.record;

/** Divisions by what may be nothing. */
final class Shares {
  private Shares() {}

  /** The part over the whole; not-a-number when there is no whole. */
  static double of(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }
}
