package dev.servescope.study.confidence;

import dev.servescope.scenario.Scenario;

/**
 * The seeds of replications. They follow from the scenario's own and never change, so that anybody
 * can repeat one: replication 0 has the scenario's seed, replication i the i-th number that the
 * generator SplitMix64 gives from it (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable
 * pseudorandom number generators", 2014). Two scenarios with the same seed share all of them, so
 * that replication i of both met the same luck.
 */
public final class Seeds {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private Seeds() {}

  /** The seed of replication {@code index}, 0 or more. */
  public static long of(long seed, int index) {
    if (index < 0) {
      throw new IllegalArgumentException("index must be 0 or more: " + index);
    }
    return index == 0 ? seed : mix(seed + index * GOLDEN_GAMMA);
  }

  /** The scenario of replication {@code index}, 0 or more. */
  public static Scenario replication(Scenario scenario, int index) {
    return scenario.withSeed(of(scenario.seed(), index));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
