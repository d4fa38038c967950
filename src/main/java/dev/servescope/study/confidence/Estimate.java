package dev.servescope.study.confidence;

import dev.servescope.theory.statistics.Interval;
import dev.servescope.theory.statistics.Summary;
import java.util.Arrays;

/**
 * A figure with its interval of confidence: mean +- half width.
 *
 * @param mean over the replications that have the figure; not-a-number if none has
 * @param halfWidth not-a-number if fewer than two have it: one alone says nothing of its error
 * @param level the confidence, such as 0.95
 * @param counted how many replications have the figure
 * @param leftOut how many have none, such as a latency where nothing was answered
 */
public record Estimate(double mean, double halfWidth, double level, int counted, int leftOut) {
  private static final double ROUNDING = 1e-9;

  /** The estimate from one figure a replication; those that are not finite are left out. */
  public static Estimate of(double[] figures, double level) {
    var finite = Arrays.stream(figures).filter(Double::isFinite).toArray();
    int leftOut = figures.length - finite.length;
    if (finite.length < 2) {
      double only = finite.length == 0 ? Double.NaN : finite[0];
      return new Estimate(only, Double.NaN, level, finite.length, leftOut);
    }
    return of(Summary.of(finite).interval(level), leftOut);
  }

  static Estimate of(Interval interval, int leftOut) {
    return new Estimate(
        interval.mean(), interval.halfWidth(), interval.level(), interval.observations(), leftOut);
  }

  /** Whether there is an interval at all. */
  public boolean hasInterval() {
    return !Double.isNaN(halfWidth);
  }

  /** Whether the runs differ at all; what only the rounding of sums makes is no spread. */
  public boolean isSpread() {
    return isSpread(mean, halfWidth);
  }

  /** The same of a mean and a half width that may be not-a-number. */
  public static boolean isSpread(double mean, double halfWidth) {
    return halfWidth > ROUNDING * Math.abs(mean);
  }

  /** The lower end; not-a-number without an interval. */
  public double low() {
    return mean - halfWidth;
  }

  /** The upper end; not-a-number without an interval. */
  public double high() {
    return mean + halfWidth;
  }

  /** Whether the interval covers a value; never without an interval. */
  public boolean contains(double value) {
    return low() <= value && value <= high();
  }

  /**
   * Half width over the size of the mean: 0 where all figures are the same, infinite around a mean
   * of 0, not-a-number without an interval.
   */
  public double relativePrecision() {
    return halfWidth == 0 ? 0 : halfWidth / Math.abs(mean);
  }
}
