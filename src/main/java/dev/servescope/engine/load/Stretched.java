package dev.servescope.engine.load;

import dev.servescope.engine.random.Sampler;

/** Whole numbers that are made of the draws of a sampler, one of each in their order. */
abstract class Stretched implements WorkSource {
  private final Sampler sampler;
  private double[] draws = {};

  Stretched(Sampler sampler) {
    this.sampler = sampler;
  }

  /** What becomes of the next draw. */
  abstract long of(double draw);

  @Override
  public final long next() {
    return of(sampler.next());
  }

  @Override
  public final void fill(long[] into) {
    if (draws.length != into.length) {
      draws = new double[into.length];
    }
    sampler.fill(draws);
    for (int i = 0; i < into.length; i++) {
      into[i] = of(draws[i]);
    }
  }
}
