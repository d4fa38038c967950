package dev.servescope.theory.statistics;

/**
 * How much of a series to drop at its start, where a run that began empty is not yet what it will
 * be: the rule MSER-5.
 *
 * <p>The series is averaged in groups of 5, Z(1) .. Z(m). Dropping d groups leaves a mean whose
 * squared standard error, were they independent, is nearly the sum of squared distances of Z(d+1)
 * .. Z(m) from their mean, over (m - d)^2. The d with the smallest is taken: dropping less keeps
 * bias, dropping more throws data away. The last 5 groups are never dropped, for few groups can be
 * alike by chance. Where more than half would go, the run was too short to settle. Sources: K. P.
 * White, "An effective truncation heuristic for bias reduction in simulation output", 1997; K. P.
 * White, M. J. Cobb, S. C. Spratt, "A comparison of five steady-state truncation heuristics for
 * simulation", 2000.
 *
 * @param observationsToDrop at the start of the series, a multiple of 5
 * @param longEnough whether at least half of the series remains; if not, run longer
 */
public record WarmUp(int observationsToDrop, boolean longEnough) {
  private static final int GROUP = 5;
  private static final int GROUPS_KEPT = 5;
  private static final int LEAST_OBSERVATIONS = 2 * GROUP * GROUPS_KEPT;

  /**
   * Finds the warm-up of a series.
   *
   * @param series observations in their order, finite, 50 or more; up to 4 at the end are not seen
   */
  public static WarmUp of(double... series) {
    if (series.length < LEAST_OBSERVATIONS) {
      throw new IllegalArgumentException(
          "a series needs at least 50 observations: " + series.length);
    }
    double[] groups = groupMeans(series);
    int drop = mostPrecise(groups);
    return new WarmUp(drop * GROUP, 2 * drop <= groups.length);
  }

  private static double[] groupMeans(double[] series) {
    var groups = new double[series.length / GROUP];
    for (int group = 0; group < groups.length; group++) {
      for (int i = 0; i < GROUP; i++) {
        groups[group] += series[group * GROUP + i] / GROUP;
      }
    }
    return groups;
  }

  /** Goes from the end to the start, so that each group joins mean and squares just once. */
  private static int mostPrecise(double[] groups) {
    double mean = 0;
    double squares = 0;
    double least = Double.POSITIVE_INFINITY;
    int best = 0;
    for (int drop = groups.length - 1; drop >= 0; drop--) {
      int kept = groups.length - drop;
      double distance = groups[drop] - mean;
      mean += distance / kept;
      squares += distance * (groups[drop] - mean);
      double error = squares / ((double) kept * kept);
      if (kept >= GROUPS_KEPT && error <= least) {
        least = error;
        best = drop;
      }
    }
    return best;
  }
}
