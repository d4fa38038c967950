package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.BatchTime;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The kinds of batch time to choose from. */
enum BatchTimeKind {
  LONGEST_MEMBER,
  AFFINE,
  MEASURED;

  static BatchTimeKind of(BatchTime time) {
    return switch (time) {
      case BatchTime.LongestMember any -> LONGEST_MEMBER;
      case BatchTime.Affine any -> AFFINE;
      case BatchTime.Measured any -> MEASURED;
    };
  }

  /** A new line or table takes as long for a batch of one as the mean request took so far. */
  BatchTime instead(BatchTime before, Duration mean) {
    if (of(before) == this) {
      return before;
    }
    var fixed = mean.multipliedBy(4).dividedBy(5);
    return switch (this) {
      case LONGEST_MEMBER -> new BatchTime.LongestMember();
      case AFFINE -> new BatchTime.Affine(fixed, mean.minus(fixed));
      case MEASURED ->
          new BatchTime.Measured(new TreeMap<>(Map.of(1, mean, 8, mean.multipliedBy(2))));
    };
  }
}
