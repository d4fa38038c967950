package dev.servescope.theory.formula;

/**
 * Erlang's two formulas for c servers and an offered load of a = lambda / mu busy servers.
 *
 * <p>B, the loss formula, is the probability that all servers are busy where nobody waits. It is
 * built server by server, B(0) = 1 and B(n) = a B(n-1) / (n + a B(n-1)), which needs no factorial
 * and adds positive numbers only. C, the delay formula, is the probability of waiting where
 * everybody does: C = B / (1 - rho (1 - B)) with rho = a / c. Sources: A. K. Erlang, "Solution of
 * some problems in the theory of probabilities of significance in automatic telephone exchanges",
 * 1917; R. B. Cooper, "Introduction to queueing theory", 1981, sections 3.3 and 3.4.
 */
public final class Erlang {
  private Erlang() {}

  /**
   * Erlang B: the share of requests that find all servers busy and go away.
   *
   * @param servers c, 1 or more
   * @param offeredLoad a, above 0; it may exceed c
   */
  public static double lossProbability(int servers, double offeredLoad) {
    Require.atLeast("servers", servers, 1);
    Require.positive("offeredLoad", offeredLoad);
    double loss = 1;
    for (int n = 1; n <= servers; n++) {
      loss = offeredLoad * loss / (n + offeredLoad * loss);
    }
    return loss;
  }

  /**
   * Erlang C: the share of requests that find all servers busy and wait.
   *
   * @param servers c, 1 or more
   * @param offeredLoad a, above 0 and below c
   */
  public static double waitProbability(int servers, double offeredLoad) {
    double loss = lossProbability(servers, offeredLoad);
    if (!(offeredLoad < servers)) {
      throw new IllegalArgumentException(
          "offeredLoad must be below the number of servers, " + servers + ": " + offeredLoad);
    }
    return loss / (1 - offeredLoad / servers * (1 - loss));
  }
}
