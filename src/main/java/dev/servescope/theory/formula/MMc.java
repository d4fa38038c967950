package dev.servescope.theory.formula;

/**
 * Many equal servers behind one line: Poisson arrivals, exponential service, first come first
 * served. It is what a central queue before replicas does.
 *
 * <p>With Erlang's C: Wq = C / (c mu - lambda) and W = Wq + 1 / mu. A request waits with
 * probability C, and then for an exponential time of rate theta = c mu - lambda; so P(wait > t) = C
 * e^(-theta t), and the response, service and wait added, is longer than t with probability e^(-mu
 * t) + C mu (e^(-mu t) - e^(-theta t)) / (theta - mu). The means hold for any order of service that
 * does not look at service times. Source: R. B. Cooper, "Introduction to queueing theory", 1981,
 * section 3.4; the response by convolution.
 *
 * @param arrivalsPerSecond lambda, above 0 and below c mu
 * @param servicesPerSecond mu of one server, above 0
 * @param servers c, 1 or more
 */
public record MMc(double arrivalsPerSecond, double servicesPerSecond, int servers)
    implements SteadyState {
  /** Refuses values out of range, and as many arrivals as the servers can serve, or more. */
  public MMc {
    Require.positive("servicesPerSecond", servicesPerSecond);
    Require.atLeast("servers", servers, 1);
    Require.stable(arrivalsPerSecond, servers * servicesPerSecond);
  }

  @Override
  public double utilization() {
    return arrivalsPerSecond / (servers * servicesPerSecond);
  }

  @Override
  public double meanWaitSeconds() {
    return waitProbability() / spareRate();
  }

  @Override
  public double meanResponseSeconds() {
    return meanWaitSeconds() + 1 / servicesPerSecond;
  }

  /** The probability that a request finds all servers busy: Erlang's C. */
  public double waitProbability() {
    return Erlang.waitProbability(servers, arrivalsPerSecond / servicesPerSecond);
  }

  /** The probability that a request waits longer than so many seconds, 0 or more. */
  public double waitTail(double seconds) {
    Require.notNegative("seconds", seconds);
    return waitProbability() * StrictMath.exp(-spareRate() * seconds);
  }

  /** The wait that the given share of requests, from 0 to below 1, does not exceed. */
  public double waitPercentileSeconds(double share) {
    Require.share(share);
    return Math.max(0, StrictMath.log(waitProbability() / (1 - share)) / spareRate());
  }

  /** The probability that a response takes longer than so many seconds, 0 or more. */
  public double responseTail(double seconds) {
    Require.notNegative("seconds", seconds);
    return responseTail(seconds, waitProbability());
  }

  /** The response that the given share of requests, from 0 to below 1, does not exceed. */
  public double responsePercentileSeconds(double share) {
    Require.share(share);
    double waitProbability = waitProbability();
    return Percentile.of(share, seconds -> responseTail(seconds, waitProbability));
  }

  /** The quotient is taken with the slower exponential in front: it cannot overflow or cancel. */
  private double responseTail(double seconds, double waitProbability) {
    double slower = Math.min(servicesPerSecond, spareRate());
    double apart = Math.abs(spareRate() - servicesPerSecond);
    double quotient = apart == 0 ? seconds : -StrictMath.expm1(-apart * seconds) / apart;
    return StrictMath.exp(-servicesPerSecond * seconds)
        + waitProbability * servicesPerSecond * quotient * StrictMath.exp(-slower * seconds);
  }

  /** Theta: how much faster than the arrivals all servers together are. */
  private double spareRate() {
    return servers * servicesPerSecond - arrivalsPerSecond;
  }
}
