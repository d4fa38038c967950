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
  public int pick(Candidate[] candidates) {
    if (candidates.length == 1) {
      return 0;
    }
    int first = random.nextInt(candidates.length);
    int second = random.nextInt(candidates.length - 1);
    second += second >= first ? 1 : 0;
    // Which of them is the first is chance already, so that it may win a tie.
    return candidates[second].inFlight() < candidates[first].inFlight() ? second : first;
  }
}
