package dev.servescope.engine.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The normal distribution of mean 0 and standard deviation 1, by the ziggurat method (Marsaglia and
 * Tsang 2000) with 256 layers of equal area.
 */
public final class NormalSampler implements Sampler {
  static final int LAYERS = 256;

  /** Where the tail begins, and the area of each layer, for 256 layers. */
  static final double TAIL = 3.654152885361009;

  static final double AREA = 4.92867323399e-3;

  private static final int SIGN_BIT = LAYERS;
  private static final double[] WIDTH = new double[LAYERS + 1];
  private static final double[] HEIGHT = new double[LAYERS + 1];

  static {
    WIDTH[0] = AREA / density(TAIL);
    WIDTH[1] = TAIL;
    HEIGHT[1] = density(TAIL);
    for (int i = 2; i < LAYERS; i++) {
      WIDTH[i] = Math.sqrt(-2 * StrictMath.log(HEIGHT[i - 1] + AREA / WIDTH[i - 1]));
      HEIGHT[i] = density(WIDTH[i]);
    }
    HEIGHT[LAYERS] = 1;
  }

  private final UniformRandomProvider random;

  /** Draws by means of the given stream. */
  public NormalSampler(UniformRandomProvider random) {
    this.random = random;
  }

  @Override
  public double next() {
    while (true) {
      long bits = random.nextLong();
      int layer = (int) (bits & (LAYERS - 1));
      double sign = (bits & SIGN_BIT) == 0 ? 1 : -1;
      double x = (bits >>> 11) * 0x1.0p-53 * WIDTH[layer];
      if (x < WIDTH[layer + 1]) {
        return sign * x;
      }
      if (layer == 0) {
        return sign * tail();
      }
      if (underCurve(layer, x)) {
        return sign * x;
      }
    }
  }

  private boolean underCurve(int layer, double x) {
    double y = HEIGHT[layer] + random.nextDouble() * (HEIGHT[layer + 1] - HEIGHT[layer]);
    return y < density(x);
  }

  /** The tail beyond the last layer (Marsaglia 1964). */
  private double tail() {
    while (true) {
      double x = -StrictMath.log(1 - random.nextDouble()) / TAIL;
      double y = -StrictMath.log(1 - random.nextDouble());
      if (2 * y > x * x) {
        return TAIL + x;
      }
    }
  }

  private static double density(double x) {
    return StrictMath.exp(-x * x / 2);
  }
}
