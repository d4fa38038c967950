package dev.servescope.engine.serve;

import dev.servescope.scenario.pool.BatchTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.SortedMap;

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
      case BatchTime.Measured(var timeBySize) -> {
        var table = tabulate(timeBySize);
        yield (size, items, longestNanos) -> table[Math.min(size, table.length - 1)];
      }
    };
  }

  /** Times by batch size: straight lines between the measured sizes, the nearest one outside. */
  private static long[] tabulate(SortedMap<Integer, Duration> timeBySize) {
    var table = new long[timeBySize.lastKey() + 1];
    int below = timeBySize.firstKey();
    for (var entry : timeBySize.entrySet()) {
      int size = entry.getKey();
      long nanos = entry.getValue().toNanos();
      table[size] = nanos;
      double perItem = size == below ? 0 : (double) (nanos - table[below]) / (size - below);
      for (int between = below + 1; between < size; between++) {
        table[between] = table[below] + Math.round(perItem * (between - below));
      }
      below = size;
    }
    Arrays.fill(table, 0, timeBySize.firstKey(), table[timeBySize.firstKey()]);
    return table;
  }
}
