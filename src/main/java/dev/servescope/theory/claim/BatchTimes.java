package dev.servescope.theory.claim;

import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Pool;

/** Batch times that follow from the size of the batch. */
final class BatchTimes {
  private BatchTimes() {}

  /**
   * The time of a batch of so many requests on the pool's first machine.
   *
   * @throws IllegalArgumentException if it depends on the work of the requests
   */
  static double seconds(Pool pool, int size) {
    double scale = pool.startUp().remedies().workShare() / pool.machines().getFirst().speed();
    return scale
        * switch (pool.batching().time()) {
          case BatchTime.Affine(var fixed, var perItem) ->
              Service.seconds(fixed) + size * Service.seconds(perItem);
          case BatchTime.Measured measured -> measured.nanos(size) / 1e9;
          case BatchTime.LongestMember longest ->
              throw new IllegalArgumentException("the time depends on the work of the requests");
        };
  }
}
