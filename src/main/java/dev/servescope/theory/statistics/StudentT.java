package dev.servescope.theory.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles of Student's t, the distribution of a mean of normal observations over its estimated
 * error ("Student", "The probable error of a mean", 1908).
 */
public final class StudentT {
  private StudentT() {}

  /**
   * The number of standard errors on either side that an interval needs: t is within them with
   * probability {@code level}.
   *
   * @param level above 0 and below 1, such as 0.95
   * @param degreesOfFreedom 1 or more; one less than the observations of a mean
   */
  public static double quantile(double level, int degreesOfFreedom) {
    checkLevel(level);
    if (degreesOfFreedom < 1) {
      throw new IllegalArgumentException(
          "degreesOfFreedom must be at least 1: " + degreesOfFreedom);
    }
    return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
  }

  static void checkLevel(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level must be above 0 and below 1: " + level);
    }
  }
}
