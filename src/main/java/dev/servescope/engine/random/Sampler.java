package dev.servescope.engine.random;

/** Draws from a distribution. */
public interface Sampler {
  /** The next draw. */
  double next();
}
