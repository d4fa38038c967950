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

  /**
   * A measured table, as a profiler prints it: batch size to time. Between two sizes the time is
   * interpolated in a straight line; outside the table the nearest entry holds.
   */
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
  }
}
