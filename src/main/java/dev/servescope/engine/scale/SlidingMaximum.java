package dev.servescope.engine.scale;

import java.util.ArrayDeque;

/**
 * The highest of the values of the last time. Only values that can still become the highest are
 * kept: those with no higher one after them.
 */
final class SlidingMaximum {
  private record Entry(long atNanos, double value) {}

  private final ArrayDeque<Entry> falling = new ArrayDeque<>();

  /** Adds a value; times ascend. */
  void add(long atNanos, double value) {
    while (!falling.isEmpty() && falling.getLast().value <= value) {
      falling.removeLast();
    }
    falling.addLast(new Entry(atNanos, value));
  }

  /**
   * The highest value that is younger than a window, 0 if there is none. Older ones are forgotten.
   */
  double highest(long now, long windowNanos) {
    while (!falling.isEmpty() && falling.getFirst().atNanos <= now - windowNanos) {
      falling.removeFirst();
    }
    return falling.isEmpty() ? 0 : falling.getFirst().value;
  }
}
