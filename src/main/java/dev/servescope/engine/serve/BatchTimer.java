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
      case BatchTime.Measured measured -> new Table(measured);
    };
  }

  /** Times by batch size, for all that a queue gives; a single request can be larger. */
  final class Table implements BatchTimer {
    private final BatchTime.Measured measured;
    private final long[] nanos = new long[Batching.MAX_SIZE + 1];

    private Table(BatchTime.Measured measured) {
      this.measured = measured;
      Arrays.setAll(nanos, measured::nanos);
    }

    @Override
    public long nanos(int size, double items, long longestNanos) {
      return size < nanos.length ? nanos[size] : measured.nanos(size);
    }
  }
}
