package dev.servescope.theory.claim;

import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Pool;
import java.time.Duration;
import java.util.SortedMap;

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
          case BatchTime.Measured(var timeBySize) -> measured(timeBySize, size);
          case BatchTime.LongestMember longest ->
              throw new IllegalArgumentException("the time depends on the work of the requests");
        };
  }

  /** A straight line between two entries; beyond them the nearest. */
  private static double measured(SortedMap<Integer, Duration> timeBySize, int size) {
    var upTo = timeBySize.headMap(size + 1);
    var from = timeBySize.tailMap(size);
    if (upTo.isEmpty() || from.isEmpty()) {
      return Service.seconds((upTo.isEmpty() ? from.firstEntry() : upTo.lastEntry()).getValue());
    }
    var low = upTo.lastEntry();
    var high = from.firstEntry();
    double lowSeconds = Service.seconds(low.getValue());
    int width = high.getKey() - low.getKey();
    double share = width == 0 ? 0 : (double) (size - low.getKey()) / width;
    return lowSeconds + share * (Service.seconds(high.getValue()) - lowSeconds);
  }
}
