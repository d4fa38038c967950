package dev.servescope.theory.formula;

/**
 * One server with room for K requests, the one in service included: a request that finds it full is
 * refused. Poisson arrivals, exponential service.
 *
 * <p>n requests are in the system with probability proportional to rho^n, n = 0 .. K, where rho =
 * lambda / mu may exceed 1. The refused share is that of n = K, and waits follow by Little's law
 * from the requests let in. Source: L. Kleinrock, "Queueing systems, volume 1: theory", 1975,
 * section 3.6. Written as a sum rather than as the closed form of that sum, it needs no case of its
 * own at rho = 1 and loses no digits near it.
 *
 * @param arrivalsPerSecond lambda, above 0
 * @param servicesPerSecond mu, above 0
 * @param places K, 1 or more
 */
public record MM1K(double arrivalsPerSecond, double servicesPerSecond, int places)
    implements SteadyState {
  /** Refuses values out of range. */
  public MM1K {
    Require.positive("arrivalsPerSecond", arrivalsPerSecond);
    Require.positive("servicesPerSecond", servicesPerSecond);
    Require.atLeast("places", places, 1);
  }

  /** The probability that exactly so many requests are in the system, 0 to K. */
  public double probability(int inSystem) {
    Require.atLeast("inSystem", inSystem, 0);
    if (inSystem > places) {
      throw new IllegalArgumentException("inSystem must be at most " + places + ": " + inSystem);
    }
    double rho = arrivalsPerSecond / servicesPerSecond;
    double sum = 0;
    for (int n = 0; n <= places; n++) {
      sum += StrictMath.pow(rho, n - inSystem);
    }
    return 1 / sum;
  }

  /** The probability that a request is refused. */
  public double lossProbability() {
    return probability(places);
  }

  @Override
  public double throughputPerSecond() {
    return servicesPerSecond * utilization();
  }

  @Override
  public double utilization() {
    return 1 - probability(0);
  }

  @Override
  public double meanWaitSeconds() {
    return meanResponseSeconds() - 1 / servicesPerSecond;
  }

  @Override
  public double meanResponseSeconds() {
    return meanInSystem() / throughputPerSecond();
  }

  /** L: the sum of n rho^n over the sum of rho^n, with the largest term scaled to 1. */
  @Override
  public double meanInSystem() {
    double rho = arrivalsPerSecond / servicesPerSecond;
    int largest = rho > 1 ? places : 0;
    double sum = 0;
    double weighted = 0;
    for (int n = 0; n <= places; n++) {
      double weight = StrictMath.pow(rho, n - largest);
      sum += weight;
      weighted += n * weight;
    }
    return weighted / sum;
  }
}
