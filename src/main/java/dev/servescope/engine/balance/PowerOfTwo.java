package dev.servescope.engine.balance;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The less loaded of two different instances drawn at random; of two equals either, with equal
 * chances. Nearly as good as looking at all of them (Mitzenmacher 2001); Knative's activator does
 * it where concurrency is unlimited.
 */
final class PowerOfTwo implements Balancer {
  private final UniformRandomProvider random;

  PowerOfTwo(UniformRandomProvider random) {
    this.random = random;
  }

  @Override
  public int pick(Roster<?> takers, Notes changed) {
    int size = takers.size();
    if (size == 1) {
      return takers.at(0).slot();
    }
    int first = random.nextInt(size);
    int second = random.nextInt(size - 1);
    second += second >= first ? 1 : 0;
    // Which of them is the first is chance already, so that it may win a tie.
    return lessLoaded(takers.at(first), takers.at(second)).slot();
  }

  private static Candidate lessLoaded(Candidate one, Candidate other) {
    return other.inFlight() < one.inFlight() ? other : one;
  }
}
