package dev.servescope.ui.plot;

/** A stretch of an axis in its own unit, finite and longer than nothing. */
public record Range(double min, double max) {
  public Range {
    if (!(Double.isFinite(min) && Double.isFinite(max) && min < max)) {
      throw new IllegalArgumentException("a range needs finite ends in order: " + min + ", " + max);
    }
  }

  /** The length. */
  public double span() {
    return max - min;
  }

  /** Whether a value lies inside or on an end. */
  public boolean contains(double value) {
    return value >= min && value <= max;
  }

  /** This range made {@code factor} times as long, with {@code around} staying where it is. */
  public Range zoomed(double around, double factor) {
    return new Range(around - (around - min) * factor, around + (max - around) * factor);
  }

  /** This range moved, as far as it stays inside another; cut down to it if it is longer. */
  public Range within(Range whole) {
    if (span() >= whole.span()) {
      return whole;
    }
    double shift = Math.max(0, whole.min - min) - Math.max(0, max - whole.max);
    double start = Math.max(whole.min, min + shift);
    double end = Math.min(whole.max, max + shift);
    return new Range(start, end);
  }

  /** This range moved by a distance. */
  public Range shifted(double distance) {
    return new Range(min + distance, max + distance);
  }
}
