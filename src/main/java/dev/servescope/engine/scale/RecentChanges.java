package dev.servescope.engine.scale;

import java.util.ArrayDeque;

/** How much a number of replicas has changed within the last period. */
final class RecentChanges {
  private record Change(long atNanos, int by) {}

  private final long periodNanos;
  private final ArrayDeque<Change> changes = new ArrayDeque<>();
  private int sum;

  RecentChanges(long periodNanos) {
    this.periodNanos = periodNanos;
  }

  /** Adds a change, 0 for none; times ascend. */
  void add(long atNanos, int by) {
    if (by != 0) {
      changes.addLast(new Change(atNanos, by));
      sum += by;
    }
  }

  /** All changes that are younger than the period, those downwards negative. */
  int sum(long now) {
    while (!changes.isEmpty() && changes.getFirst().atNanos <= now - periodNanos) {
      sum -= changes.removeFirst().by;
    }
    return sum;
  }
}
