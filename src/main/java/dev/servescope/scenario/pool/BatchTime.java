package dev.servescope.scenario.pool;

import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long an instance needs for one batch. */
public sealed interface BatchTime {

  /** The batch takes as long as its longest member: the members run side by side. */
  record LongestMember() implements BatchTime {}

  /**
   * The batch takes {@code fixed + members x perItem}; the requests' own work does not matter. A
   * segment counts as the share of a request that it is.
   */
  record Affine(Duration fixed, Duration perItem) implements BatchTime {
    /** Refuses negative or excessive durations. */
    public Affine {
      Check.range("fixed", fixed, Duration.ZERO, Work.MAX_MEAN);
      Check.range("perItem", perItem, Duration.ZERO, Work.MAX_MEAN);
    }
  }

  /** A measured table, as a profiler prints it: batch size to time; see {@link #nanos}. */
  record Measured(SortedMap<Integer, Duration> timeBySize) implements BatchTime {
    /** Refuses an empty table, sizes below 1 and negative times. */
    public Measured {
      if (timeBySize.isEmpty()) {
        throw new InvalidValueException("timeBySize", "an empty table", "at least one batch size");
      }
      timeBySize.forEach(
          (size, time) -> {
            Check.range("timeBySize", size, 1, Batching.MAX_SIZE);
            Check.range("timeBySize." + size, time, Duration.ZERO, Work.MAX_MEAN);
          });
      timeBySize = Collections.unmodifiableSortedMap(new TreeMap<>(timeBySize));
    }

    /**
     * The time of a batch, in nanoseconds. Between two sizes it is interpolated in a straight line,
     * and a batch smaller than all that were measured takes as long as the smallest. Beyond the
     * table the line between the last two sizes goes on, so that batches that nobody measured are
     * not free; it does not fall. With one size only, time grows in proportion from there on.
     *
     * @param size members, 0 or more
     */
    public long nanos(int size) {
      int first = timeBySize.firstKey();
      int last = timeBySize.lastKey();
      if (size <= first) {
        return at(first);
      }
      if (size > last) {
        int before = first == last ? 0 : timeBySize.headMap(last).lastKey();
        return at(last) + Math.round(Math.max(0, perMember(before, last)) * (size - last));
      }
      int above = timeBySize.tailMap(size).firstKey();
      int below = timeBySize.headMap(size).lastKey();
      return at(below) + Math.round(perMember(below, above) * (size - below));
    }

    private double perMember(int from, int to) {
      return (double) (at(to) - at(from)) / (to - from);
    }

    private long at(int size) {
      return timeBySize.getOrDefault(size, Duration.ZERO).toNanos();
    }
  }
}
