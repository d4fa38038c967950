package dev.servescope.engine.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The gamma distribution of mean 1 (Marsaglia and Tsang, "A simple method for generating gamma
 * variables", 2000). A shape below 1 is drawn one above and bent by a power of a uniform.
 */
public final class GammaSampler implements Sampler {
  private final UniformRandomProvider random;
  private final NormalSampler normal;
  private final double shape;
  private final double d;
  private final double c;

  /**
   * Draws by means of the given stream.
   *
   * @param variation standard deviation over mean, above 0; the shape is its inverse square
   */
  public GammaSampler(UniformRandomProvider random, double variation) {
    this.random = random;
    this.normal = new NormalSampler(random);
    this.shape = 1 / (variation * variation);
    this.d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
    this.c = 1 / Math.sqrt(9 * d);
  }

  @Override
  public double next() {
    double draw = atLeastOne();
    if (shape < 1) {
      draw *= StrictMath.pow(1 - random.nextDouble(), 1 / shape);
    }
    return draw / shape;
  }

  private double atLeastOne() {
    while (true) {
      double x = normal.next();
      double cubeRoot = 1 + c * x;
      if (cubeRoot > 0) {
        double v = cubeRoot * cubeRoot * cubeRoot;
        double u = 1 - random.nextDouble();
        double square = x * x;
        if (u < 1 - 0.0331 * square * square
            || StrictMath.log(u) < 0.5 * square + d * (1 - v + StrictMath.log(v))) {
          return d * v;
        }
      }
    }
  }
}
