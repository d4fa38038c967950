package dev.servescope.theory.formula;

/**
 * A request is split over n shards, each with a line of its own, and answered when its last part
 * is: Poisson arrivals, parts exponential and independent, each shard first come first served.
 *
 * <p>Each shard alone is an M/M/1 queue, but their waits are correlated through the common
 * arrivals, so the response is known exactly for two only: W(2) = (12 - rho) / 8 x 1 / (mu -
 * lambda). For more, W(n) is nearly [H(n) / H(2) + 4/11 (1 - H(n) / H(2)) rho] W(2), found within 5
 * % of simulations for n up to 32. Always H(n) / (mu - lambda) bounds it from above, as if the
 * shards were independent, and the sum of 1 / (k mu - lambda) over k = 1 .. n from below, as if all
 * shards without a part of the oldest request helped it.
 *
 * <p>Sources: L. Flatto, S. Hahn, "Two parallel queues created by arrivals with two demands", 1984;
 * R. Nelson, A. N. Tantawi, "Approximate analysis of fork/join synchronization in parallel queues",
 * 1988, also for the upper bound; G. Joshi, Y. Liu, E. Soljanin, "On the delay-storage trade-off in
 * content download from coded distributed storage systems", 2014, for the lower.
 *
 * @param arrivalsPerSecond lambda of whole requests, above 0 and below mu
 * @param servicesPerSecond mu of one part at one shard, above 0
 * @param branches n, 1 or more
 */
public record ForkJoin(double arrivalsPerSecond, double servicesPerSecond, int branches) {
  /** Refuses values out of range, and as many arrivals as one shard can serve, or more. */
  public ForkJoin {
    Require.positive("servicesPerSecond", servicesPerSecond);
    Require.atLeast("branches", branches, 1);
    Require.stable(arrivalsPerSecond, servicesPerSecond);
  }

  /** The share of time that a shard is busy. */
  public double utilization() {
    return arrivalsPerSecond / servicesPerSecond;
  }

  /** Whether {@link #meanResponseSeconds} is exact: for one shard and for two. */
  public boolean exact() {
    return branches <= 2;
  }

  /** The mean time from arrival to the end of the last part. */
  public double meanResponseSeconds() {
    if (branches == 1) {
      return oneShardSeconds();
    }
    double rho = utilization();
    double ofTwo = (12 - rho) / 8 * oneShardSeconds();
    double growth = Harmonic.number(branches) / Harmonic.number(2);
    return (growth + 4.0 / 11 * (1 - growth) * rho) * ofTwo;
  }

  /** A time that the mean response does not exceed. */
  public double upperBoundSeconds() {
    return Harmonic.number(branches) * oneShardSeconds();
  }

  /** A time that the mean response does not fall below. */
  public double lowerBoundSeconds() {
    double sum = 0;
    for (int k = branches; k >= 1; k--) {
      sum += 1 / (k * servicesPerSecond - arrivalsPerSecond);
    }
    return sum;
  }

  /** The mean number of requests of which a part waits or is served, by Little's law. */
  public double meanInSystem() {
    return arrivalsPerSecond * meanResponseSeconds();
  }

  private double oneShardSeconds() {
    return new MM1(arrivalsPerSecond, servicesPerSecond).meanResponseSeconds();
  }
}
