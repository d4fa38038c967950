package dev.servescope.engine.balance;

import org.apache.commons.rng.UniformRandomProvider;

/** Any instance that takes work, with equal chances. */
final class RandomChoice implements Balancer {
  private final UniformRandomProvider random;

  RandomChoice(UniformRandomProvider random) {
    this.random = random;
  }

  @Override
  public int pick(Candidate[] candidates) {
    return candidates.length == 1 ? 0 : random.nextInt(candidates.length);
  }
}
