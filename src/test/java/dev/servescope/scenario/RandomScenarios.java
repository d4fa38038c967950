package dev.servescope.scenario;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Scenarios drawn from a seed: the same seed gives the same scenario. */
public final class RandomScenarios {
  private RandomScenarios() {}

  /** One pool, one class of requests, at most about 2,000 of them. */
  public static Scenario simple(long seed) {
    return SimpleScenarios.of(seed);
  }

  /** The simple scenarios of the seeds from 1 on. */
  public static Stream<Scenario> firstSimple(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(RandomScenarios::simple);
  }

  /**
   * Everything of the model combined, at most about 300 requests of some minutes, so that hundreds
   * of runs take seconds. No pool has more than about a dozen instances, and faults strike an
   * instance a few times at the most.
   */
  public static Scenario full(long seed) {
    return FullScenarios.of(seed);
  }

  /** The full scenarios of the seeds from 1 on. */
  public static Stream<Scenario> firstFull(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(RandomScenarios::full);
  }
}
