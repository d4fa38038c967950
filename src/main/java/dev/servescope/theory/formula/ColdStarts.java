package dev.servescope.theory.formula;

/**
 * What is known of functions that start an instance for each request that finds none idle, and end
 * an instance that was idle for a fixed keep-alive. A closed form of the cold-start probability at
 * any load is not known; these two hold.
 */
public final class ColdStarts {
  private ColdStarts() {}

  /**
   * The cold-start probability of Poisson arrivals at light load, e^(-lambda T): a request is cold
   * when none came during the keep-alive T before it. It holds in the limit where requests do not
   * overlap, lambda E[S] far below 1; at higher load the cold starts come from overlaps instead.
   *
   * @param arrivalsPerSecond lambda, 0 or more
   * @param keepAliveSeconds T, 0 or more
   */
  public static double lightLoadProbability(double arrivalsPerSecond, double keepAliveSeconds) {
    Require.notNegative("arrivalsPerSecond", arrivalsPerSecond);
    Require.notNegative("keepAliveSeconds", keepAliveSeconds);
    return StrictMath.exp(-arrivalsPerSecond * keepAliveSeconds);
  }

  /**
   * The mean number of instances at work, exact at any load by Little's law: lambda ((1 - p) warm +
   * p cold). With equal means it is that of {@link MGInfinity}, whatever the cold-start
   * probability.
   *
   * @param arrivalsPerSecond lambda, 0 or more
   * @param warmSeconds mean response of warm requests, 0 or more
   * @param coldSeconds mean response of cold requests, start-up included, 0 or more
   * @param coldProbability p, 0 to 1
   */
  public static double meanRunning(
      double arrivalsPerSecond, double warmSeconds, double coldSeconds, double coldProbability) {
    Require.notNegative("arrivalsPerSecond", arrivalsPerSecond);
    Require.notNegative("warmSeconds", warmSeconds);
    Require.notNegative("coldSeconds", coldSeconds);
    if (!(coldProbability >= 0 && coldProbability <= 1)) {
      throw new IllegalArgumentException("coldProbability must be 0 to 1: " + coldProbability);
    }
    return arrivalsPerSecond
        * ((1 - coldProbability) * warmSeconds + coldProbability * coldSeconds);
  }
}
