package dev.servescope.engine.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The lognormal distribution of mean 1: exp(sigma z - sigma^2 / 2) with z standard normal and
 * sigma^2 = log(1 + cv^2).
 */
public final class LogNormalSampler implements Sampler {
  private final NormalSampler normal;
  private final double sigma;
  private final double mu;

  /**
   * Draws by means of the given stream.
   *
   * @param variation standard deviation over mean (cv), 0 or more
   */
  public LogNormalSampler(UniformRandomProvider random, double variation) {
    this.normal = new NormalSampler(random);
    double variance = StrictMath.log(1 + variation * variation);
    this.sigma = Math.sqrt(variance);
    this.mu = -variance / 2;
  }

  @Override
  public double next() {
    return StrictMath.exp(mu + sigma * normal.next());
  }
}
