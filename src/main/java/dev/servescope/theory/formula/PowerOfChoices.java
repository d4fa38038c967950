package dev.servescope.theory.formula;

/**
 * Each request looks at d servers picked at random and joins the shortest of their lines, in the
 * limit of very many servers: Poisson arrivals, exponential service, first come first served.
 *
 * <p>The share of servers with i requests or more is rho^((d^i - 1) / (d - 1)), against rho^i where
 * nobody looks: two choices make long lines vanish doubly exponentially. So W = 1 / mu times the
 * sum of rho^((d^i - d) / (d - 1)) over i = 1, 2, ... With few servers the response is a little
 * longer. Sources: N. D. Vvedenskaya, R. L. Dobrushin, F. I. Karpelevich, "Queueing system with
 * selection of the shortest of two queues: an asymptotic approach", 1996; M. Mitzenmacher, "The
 * power of two choices in randomized load balancing", 2001.
 *
 * @param arrivalsPerSecond lambda over the number of servers, above 0 and below mu
 * @param servicesPerSecond mu of one server, above 0
 * @param choices d, 2 or more; with 1 every server is an {@link MM1}
 */
public record PowerOfChoices(double arrivalsPerSecond, double servicesPerSecond, int choices)
    implements SteadyState {
  /** Terms below this share of the first, which is 1, cannot change the sum. */
  private static final double NEGLIGIBLE = 1e-18;

  /** Refuses values out of range, and as many arrivals as the servers can serve, or more. */
  public PowerOfChoices {
    Require.positive("servicesPerSecond", servicesPerSecond);
    Require.atLeast("choices", choices, 2);
    Require.stable(arrivalsPerSecond, servicesPerSecond);
  }

  @Override
  public double utilization() {
    return arrivalsPerSecond / servicesPerSecond;
  }

  @Override
  public double meanWaitSeconds() {
    return meanResponseSeconds() - 1 / servicesPerSecond;
  }

  @Override
  public double meanResponseSeconds() {
    double rho = utilization();
    double sum = 0;
    double exponent = 0;
    for (double term = 1; term > NEGLIGIBLE; term = StrictMath.pow(rho, exponent)) {
      sum += term;
      exponent = choices * (exponent + 1);
    }
    return sum / servicesPerSecond;
  }

  /** The share of servers at which so many requests or more, 0 or more, wait or are served. */
  public double shareWithAtLeast(int requests) {
    Require.atLeast("requests", requests, 0);
    double exponent = 0;
    for (int i = 0; i < requests; i++) {
      exponent = choices * exponent + 1;
    }
    return StrictMath.pow(utilization(), exponent);
  }
}
