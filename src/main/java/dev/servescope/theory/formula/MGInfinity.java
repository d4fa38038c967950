package dev.servescope.theory.formula;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * As many servers as it takes: Poisson arrivals that never wait, service times of any distribution.
 * It is the limit that scaling on demand strives for.
 *
 * <p>The number of busy servers is Poisson with mean a = lambda E[S], whatever the distribution of
 * service. Source: L. Takacs, "Introduction to the theory of queues", 1962, chapter 3.
 *
 * @param arrivalsPerSecond lambda, above 0
 * @param meanServiceSeconds E[S], above 0
 */
public record MGInfinity(double arrivalsPerSecond, double meanServiceSeconds) {
  /** Refuses values out of range. */
  public MGInfinity {
    Require.positive("arrivalsPerSecond", arrivalsPerSecond);
    Require.positive("meanServiceSeconds", meanServiceSeconds);
  }

  /** The mean number of busy servers, which is also its variance. */
  public double meanBusy() {
    return arrivalsPerSecond * meanServiceSeconds;
  }

  /** The probability that exactly so many servers are busy, 0 or more. */
  public double probability(int busy) {
    Require.atLeast("busy", busy, 0);
    return PoissonDistribution.of(meanBusy()).probability(busy);
  }

  /** The probability that more than so many servers are busy, 0 or more. */
  public double tail(int busy) {
    Require.atLeast("busy", busy, 0);
    return PoissonDistribution.of(meanBusy()).survivalProbability(busy);
  }

  /** The fewest servers that suffice for the given share of time, from 0 to below 1. */
  public int busyPercentile(double share) {
    Require.share(share);
    return PoissonDistribution.of(meanBusy()).inverseCumulativeProbability(share);
  }
}
