package dev.servescope.engine.scale;

import java.util.ArrayDeque;
import java.util.function.ToDoubleFunction;

/**
 * The last so many nanoseconds of a pool, up to the newest reading: how much an area has grown in
 * them. While less time than that has passed it is the time since the start of the run, at which
 * all areas were 0. Where the window begins between two readings the area is taken to have grown
 * evenly from one to the other, so that it is as fine as the looks.
 */
final class SlidingWindow {
  /** Readings kept, whatever the ratio of the window to the time between two looks. */
  private static final int MOST_KEPT = 1024;

  private static final Reading START = new Reading(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  private final long lengthNanos;
  // The first is the last reading at or before the beginning of the window.
  private final ArrayDeque<Reading> kept = new ArrayDeque<>();
  private Reading newest = START;

  /** A window of a length above 0. */
  SlidingWindow(long lengthNanos) {
    this.lengthNanos = lengthNanos;
    kept.add(START);
  }

  /** Moves the end of the window to a reading, which is not before the last one. */
  void add(Reading reading) {
    if (newest.now() - kept.getLast().now() >= lengthNanos / MOST_KEPT) {
      kept.addLast(newest);
    }
    newest = reading;
    while (kept.size() > 1 && second().now() <= beginning()) {
      kept.removeFirst();
    }
  }

  /** How long it is, in nanoseconds. */
  long nanos() {
    return newest.now() - beginning();
  }

  /** How much an area, or a count, has grown within it. */
  double growth(ToDoubleFunction<Reading> area) {
    var before = kept.getFirst();
    var after = second();
    double from = area.applyAsDouble(before);
    double share =
        after.now() == before.now()
            ? 0
            : (double) (beginning() - before.now()) / (after.now() - before.now());
    double atBeginning = from + share * (area.applyAsDouble(after) - from);
    return area.applyAsDouble(newest) - atBeginning;
  }

  private long beginning() {
    return Math.max(0, newest.now() - lengthNanos);
  }

  private Reading second() {
    var each = kept.iterator();
    each.next();
    return each.hasNext() ? each.next() : newest;
  }
}
