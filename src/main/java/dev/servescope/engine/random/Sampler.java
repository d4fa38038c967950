package dev.servescope.engine.random;

/** Draws from a distribution. */
public interface Sampler {
  /** The next draw. */
  double next();

  /** Draws as many as an array holds, in their order. */
  default void fill(double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = next();
    }
  }
}
