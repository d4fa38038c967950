package dev.servescope.theory.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles of Student's t, the distribution of a mean of normal observations over its estimated
 * error ("Student", "The probable error of a mean", 1908).
 */
public final class StudentT {
  private static final int MOST_KNOWN = 1024;

  /** The same few are asked for again and again, and each takes a search for a root. */
  private static final Map<Asked, Double> KNOWN = new ConcurrentHashMap<>();

  private record Asked(double level, int degreesOfFreedom) {
    double answer() {
      return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
    }
  }

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
    var asked = new Asked(level, degreesOfFreedom);
    return KNOWN.size() < MOST_KNOWN ? KNOWN.computeIfAbsent(asked, Asked::answer) : asked.answer();
  }

  static void checkLevel(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level must be above 0 and below 1: " + level);
    }
  }
}
