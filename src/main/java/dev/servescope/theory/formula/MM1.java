package dev.servescope.theory.formula;

/**
 * One server with a line of any length: Poisson arrivals, exponential service, first come first
 * served.
 *
 * <p>With rho = lambda / mu below 1: W = 1 / (mu - lambda), Wq = rho W, and n requests are in the
 * system with probability (1 - rho) rho^n. The response is itself exponential, of rate mu - lambda,
 * so its percentiles are known exactly. Means and numbers hold for any order of service that does
 * not look at service times; percentiles for first come first served only. Source: L. Kleinrock,
 * "Queueing systems, volume 1: theory", 1975, section 3.2.
 *
 * @param arrivalsPerSecond lambda, above 0 and below mu
 * @param servicesPerSecond mu, above 0
 */
public record MM1(double arrivalsPerSecond, double servicesPerSecond) implements SteadyState {
  /** Refuses rates out of range, and as many arrivals as the server can serve, or more. */
  public MM1 {
    Require.positive("servicesPerSecond", servicesPerSecond);
    Require.stable(arrivalsPerSecond, servicesPerSecond);
  }

  @Override
  public double utilization() {
    return arrivalsPerSecond / servicesPerSecond;
  }

  @Override
  public double meanWaitSeconds() {
    return utilization() * meanResponseSeconds();
  }

  @Override
  public double meanResponseSeconds() {
    return 1 / (servicesPerSecond - arrivalsPerSecond);
  }

  /** The probability that a request finds the server busy: rho. */
  public double waitProbability() {
    return utilization();
  }

  /** The probability that exactly so many requests are in the system, 0 or more. */
  public double probability(int inSystem) {
    Require.atLeast("inSystem", inSystem, 0);
    return (1 - utilization()) * StrictMath.pow(utilization(), inSystem);
  }

  /** The probability that a request waits longer than so many seconds, 0 or more. */
  public double waitTail(double seconds) {
    return utilization() * responseTail(seconds);
  }

  /** The wait that the given share of requests, from 0 to below 1, does not exceed. */
  public double waitPercentileSeconds(double share) {
    Require.share(share);
    return Math.max(0, StrictMath.log(utilization() / (1 - share)) * meanResponseSeconds());
  }

  /** The probability that a response takes longer than so many seconds, 0 or more. */
  public double responseTail(double seconds) {
    Require.notNegative("seconds", seconds);
    return StrictMath.exp(-seconds / meanResponseSeconds());
  }

  /** The response that the given share of requests, from 0 to below 1, does not exceed. */
  public double responsePercentileSeconds(double share) {
    Require.share(share);
    return -StrictMath.log1p(-share) * meanResponseSeconds();
  }
}
