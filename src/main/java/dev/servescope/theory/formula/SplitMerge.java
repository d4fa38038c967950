package dev.servescope.theory.formula;

/**
 * A request is split over n shards, and the next one begins only when all its parts are done: the
 * shards wait for the slowest. Poisson arrivals, parts exponential and independent, one line.
 *
 * <p>All shards together are one server of an M/G/1 queue whose service is the largest of n
 * exponential times, of mean H(n) / mu and variance (1 + 1/4 + ... + 1/n^2) / mu^2. It needs lambda
 * below mu / H(n), less than {@link ForkJoin} does, and is never faster. Source: G. Joshi, Y. Liu,
 * E. Soljanin, "On the delay-storage trade-off in content download from coded distributed storage
 * systems", 2014, with all parts needed.
 *
 * @param arrivalsPerSecond lambda of whole requests, above 0 and below {@link #capacityPerSecond}
 * @param servicesPerSecond mu of one part at one shard, above 0
 * @param branches n, 1 or more
 */
public record SplitMerge(double arrivalsPerSecond, double servicesPerSecond, int branches)
    implements SteadyState {
  /** Refuses values out of range, and as many arrivals as can be served, or more. */
  public SplitMerge {
    Require.stable(arrivalsPerSecond, capacityPerSecond(servicesPerSecond, branches));
  }

  /** The rate that arrivals must stay below, mu / H(n): how many requests a second can end. */
  public static double capacityPerSecond(double servicesPerSecond, int branches) {
    Require.positive("servicesPerSecond", servicesPerSecond);
    Require.atLeast("branches", branches, 1);
    return servicesPerSecond / Harmonic.number(branches);
  }

  /** The share of time that some shard is busy; each shard is busy for lambda / mu of it. */
  @Override
  public double utilization() {
    return oneServer().utilization();
  }

  @Override
  public double meanWaitSeconds() {
    return oneServer().meanWaitSeconds();
  }

  @Override
  public double meanResponseSeconds() {
    return oneServer().meanResponseSeconds();
  }

  private MG1 oneServer() {
    double mean = Harmonic.number(branches);
    double squaredVariation = Harmonic.ofSquares(branches) / (mean * mean);
    return new MG1(arrivalsPerSecond, mean / servicesPerSecond, squaredVariation);
  }
}
