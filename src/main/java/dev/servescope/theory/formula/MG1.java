package dev.servescope.theory.formula;

/**
 * One server with a line of any length, Poisson arrivals and service times of any distribution,
 * independent of one another and of the arrivals.
 *
 * <p>The formula of Pollaczek and Khinchine: Wq = rho E[S] (1 + cv^2) / (2 (1 - rho)) with rho =
 * lambda E[S] below 1. Constant service (cv = 0) waits half as long as exponential service (cv =
 * 1). It holds for any order of service that does not look at service times. Sources: F. Pollaczek,
 * "Ueber eine Aufgabe der Wahrscheinlichkeitstheorie", 1930; A. Y. Khinchine, "Mathematical theory
 * of a stationary queue", 1932.
 *
 * @param arrivalsPerSecond lambda, above 0 and below 1 / E[S]
 * @param meanServiceSeconds E[S], above 0
 * @param squaredVariation cv^2, the variance of the service time over its squared mean, 0 or more
 */
public record MG1(double arrivalsPerSecond, double meanServiceSeconds, double squaredVariation)
    implements SteadyState {
  /** Refuses values out of range, and as many arrivals as the server can serve, or more. */
  public MG1 {
    Require.positive("meanServiceSeconds", meanServiceSeconds);
    Require.notNegative("squaredVariation", squaredVariation);
    Require.stable(arrivalsPerSecond, 1 / meanServiceSeconds);
  }

  @Override
  public double utilization() {
    return arrivalsPerSecond * meanServiceSeconds;
  }

  @Override
  public double meanWaitSeconds() {
    double rho = utilization();
    return rho * meanServiceSeconds * (1 + squaredVariation) / (2 * (1 - rho));
  }

  @Override
  public double meanResponseSeconds() {
    return meanWaitSeconds() + meanServiceSeconds;
  }
}
