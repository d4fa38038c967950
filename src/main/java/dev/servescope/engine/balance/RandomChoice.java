package dev.servescope.engine.balance;

import org.apache.commons.rng.UniformRandomProvider;

/** Any instance that takes work, with equal chances. */
final class RandomChoice implements Balancer {
  private final UniformRandomProvider random;

  RandomChoice(UniformRandomProvider random) {
    this.random = random;
  }

  @Override
  public int pick(Roster<?> takers, Notes changed) {
    return takers.at(takers.size() == 1 ? 0 : random.nextInt(takers.size())).slot();
  }
}
