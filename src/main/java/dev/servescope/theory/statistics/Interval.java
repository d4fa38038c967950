package dev.servescope.theory.statistics;

/**
 * An interval of confidence around a mean. Of many intervals made the same way, the share {@code
 * level} covers the true mean; of this one, nobody knows.
 *
 * @param mean the estimate, in the unit of what was observed
 * @param halfWidth how far the interval reaches to either side, same unit, 0 or more
 * @param level the confidence, above 0 and below 1, such as 0.95
 * @param observations how many independent observations it rests on, 2 or more
 */
public record Interval(double mean, double halfWidth, double level, int observations) {
  /** Refuses values out of range. */
  public Interval {
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException("mean must be finite: " + mean);
    }
    if (!(halfWidth >= 0 && halfWidth < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("halfWidth must be finite, 0 or more: " + halfWidth);
    }
    StudentT.checkLevel(level);
    if (observations < 2) {
      throw new IllegalArgumentException("observations must be at least 2: " + observations);
    }
  }

  /** The lower end. */
  public double low() {
    return mean - halfWidth;
  }

  /** The upper end. */
  public double high() {
    return mean + halfWidth;
  }

  /** Whether a value lies inside or on an end. */
  public boolean contains(double value) {
    return value >= low() && value <= high();
  }

  /**
   * The relative precision: half width over the mean's size. It is 0 where the half width is, and
   * infinite around a mean of 0, of which no share can be taken.
   */
  public double relativePrecision() {
    return halfWidth == 0 ? 0 : halfWidth / Math.abs(mean);
  }
}
