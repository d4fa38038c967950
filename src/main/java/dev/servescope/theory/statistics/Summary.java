package dev.servescope.theory.statistics;

/**
 * Mean and spread of independent observations, such as one figure of several replications of a run
 * with different seeds.
 *
 * @param observations how many, n, 2 or more: one alone says nothing of its error
 * @param mean their mean
 * @param standardDeviation their standard deviation, with n - 1 in the denominator
 */
public record Summary(int observations, double mean, double standardDeviation) {
  /** Refuses values out of range. */
  public Summary {
    if (observations < 2) {
      throw new IllegalArgumentException("observations must be at least 2: " + observations);
    }
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException("mean must be finite: " + mean);
    }
    if (!(standardDeviation >= 0 && standardDeviation < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "standardDeviation must be finite, 0 or more: " + standardDeviation);
    }
  }

  /**
   * Sums up two or more finite observations. The squares are taken around the running mean (B. P.
   * Welford, "Note on a method for calculating corrected sums of squares and products", 1962),
   * which loses no digits where the spread is small beside the mean.
   */
  public static Summary of(double... values) {
    double mean = 0;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      double distance = values[i] - mean;
      mean += distance / (i + 1);
      squares += distance * (values[i] - mean);
    }
    return new Summary(values.length, mean, Math.sqrt(squares / (values.length - 1)));
  }

  /**
   * Sums up the differences {@code after[i] - before[i]} of paired observations. Where both of a
   * pair met the same random numbers, their luck cancels and the interval tells the change.
   *
   * @throws IllegalArgumentException if there are not as many of one as of the other
   */
  public static Summary ofDifferences(double[] before, double[] after) {
    if (before.length != after.length) {
      throw new IllegalArgumentException(
          "before and after must be pairs: " + before.length + " and " + after.length);
    }
    var differences = new double[before.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = after[i] - before[i];
    }
    return of(differences);
  }

  /** The standard error of the mean: standard deviation over the square root of n. */
  public double standardError() {
    return standardDeviation / Math.sqrt(observations);
  }

  /**
   * The interval of confidence of the mean, mean +- t s / sqrt(n), with t of n - 1 degrees of
   * freedom. It is exact for normal observations and good for means of long runs, which are nearly
   * so.
   *
   * @param level above 0 and below 1, such as 0.95
   */
  public Interval interval(double level) {
    double halfWidth = StudentT.quantile(level, observations - 1) * standardError();
    return new Interval(mean, halfWidth, level, observations);
  }
}
