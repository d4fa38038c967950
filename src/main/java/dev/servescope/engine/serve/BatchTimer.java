package dev.servescope.engine.serve;

import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import java.time.Duration;
import java.util.Arrays;

/** How long a batch takes, in nanoseconds. */
interface BatchTimer {
  /**
   * The time of one batch.
   *
   * @param size the items of its members, each segment counted like its whole request
   * @param items the same in shares of requests: a half segment of one item is half an item
   * @param longestNanos the work of its longest member
   */
  long nanos(int size, double items, long longestNanos);

  /** The timer that a scenario describes. */
  static BatchTimer of(BatchTime time) {
    return switch (time) {
      case BatchTime.LongestMember longest -> (size, items, longestNanos) -> longestNanos;
      case BatchTime.Affine(Duration fixed, Duration perItem) -> {
        long fixedNanos = fixed.toNanos();
        double itemNanos = perItem.toNanos();
        yield (size, items, longestNanos) -> fixedNanos + Math.round(items * itemNanos);
      }
      case BatchTime.Measured measured -> {
        var table = tabulate(measured);
        yield (size, items, longestNanos) ->
            size < table.length ? table[size] : measured.nanos(size);
      }
    };
  }

  /** Times by batch size, for all that a queue gives; a single request can be larger. */
  private static long[] tabulate(BatchTime.Measured measured) {
    var table = new long[Batching.MAX_SIZE + 1];
    Arrays.setAll(table, measured::nanos);
    return table;
  }
}
