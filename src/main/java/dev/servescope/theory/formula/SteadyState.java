package dev.servescope.theory.formula;

/**
 * What every queue tells of its steady state. The two means of numbers follow from the means of
 * times by Little's law, L = X W with the throughput X (J. D. C. Little, "A proof for the queuing
 * formula L = lambda W", 1961), whatever the order of service.
 */
public sealed interface SteadyState
    permits MM1, MMc, MMcc, MM1K, MG1, SplitMerge, PowerOfChoices, BatchService {

  /** The rate of all requests that come, refused ones too, per second. */
  double arrivalsPerSecond();

  /** The rate of the requests that are served, per second: all of them unless the model says so. */
  default double throughputPerSecond() {
    return arrivalsPerSecond();
  }

  /** The share of time that a server is busy, 0 to 1. */
  double utilization();

  /** The mean time from arrival to the start of service, of served requests. */
  double meanWaitSeconds();

  /** The mean time from arrival to the end of service, of served requests. */
  double meanResponseSeconds();

  /** Lq: the mean number of requests that wait. */
  default double meanWaiting() {
    return throughputPerSecond() * meanWaitSeconds();
  }

  /** L: the mean number of requests that wait or are served. */
  default double meanInSystem() {
    return throughputPerSecond() * meanResponseSeconds();
  }
}
