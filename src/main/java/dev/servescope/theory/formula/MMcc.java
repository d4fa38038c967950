package dev.servescope.theory.formula;

/**
 * Equal servers and no line: a request that finds all of them busy is refused. Poisson arrivals.
 *
 * <p>The refused share is Erlang's B; the carried load is a (1 - B). It depends on the service time
 * through its mean only, so it holds for any distribution of service (B. A. Sevastyanov, "An
 * ergodic theorem for Markov processes and its application to telephone systems with refusals",
 * 1957). It has a steady state at any load. See {@link Erlang} for the formula's source.
 *
 * @param arrivalsPerSecond lambda, above 0
 * @param servicesPerSecond mu of one server, above 0
 * @param servers c, 1 or more
 */
public record MMcc(double arrivalsPerSecond, double servicesPerSecond, int servers)
    implements SteadyState {
  /** Refuses values out of range. */
  public MMcc {
    Require.positive("arrivalsPerSecond", arrivalsPerSecond);
    Require.positive("servicesPerSecond", servicesPerSecond);
    Require.atLeast("servers", servers, 1);
  }

  /** The probability that a request is refused: Erlang's B. */
  public double lossProbability() {
    return Erlang.lossProbability(servers, arrivalsPerSecond / servicesPerSecond);
  }

  @Override
  public double throughputPerSecond() {
    return arrivalsPerSecond * (1 - lossProbability());
  }

  @Override
  public double utilization() {
    return throughputPerSecond() / (servers * servicesPerSecond);
  }

  @Override
  public double meanWaitSeconds() {
    return 0;
  }

  @Override
  public double meanResponseSeconds() {
    return 1 / servicesPerSecond;
  }
}
