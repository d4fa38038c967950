package dev.servescope.run;

/**
 * A distribution of times in seconds: nearest-rank percentiles, exact for up to some thousand
 * values and to three significant digits beyond; the mean and the largest are exact. All are
 * not-a-number when there are no values.
 */
public record Percentiles(
    long count, double mean, double p50, double p90, double p95, double p99, double max) {
  /** The distribution of nothing. */
  public static final Percentiles NONE =
      new Percentiles(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
}
