package dev.servescope.engine.serve;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Segments that wait, by strict priority: all of the first level before any of the second, and
 * within a level those who are in time before those who are late; first in, first out otherwise.
 */
final class WaitingList {
  private final SegmentList[] levels;
  private int size;
  private long joins;

  /** Whether any has come from another line, in which it was queued before those ahead of it. */
  private boolean mixed;

  /**
   * An empty list.
   *
   * @param priorities how many priorities there are
   */
  WaitingList(int priorities) {
    this.levels = new SegmentList[2 * priorities];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = new SegmentList();
    }
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /**
   * Adds a segment behind those of its priority.
   *
   * @param priority 1 for the first
   */
  void add(Segment segment, int priority) {
    segment.joined = joins++;
    put(segment, 2 * priority - 2);
  }

  /** Puts a segment behind those of its priority who are in time. */
  void delay(Segment segment) {
    int level = segment.level;
    remove(segment);
    put(segment, level | 1);
  }

  private void put(Segment segment, int level) {
    segment.level = level;
    var list = levels[level];
    var tail = list.tail();
    mixed |= tail != null && tail.queuedAt > segment.queuedAt;
    list.add(segment);
    size++;
  }

  void remove(Segment segment) {
    levels[segment.level].remove(segment);
    size--;
    mixed &= size > 0;
  }

  /** The first to be served, or null. */
  @Nullable Segment first() {
    return firstFrom(0);
  }

  /** The next to be served after the given one, or null. */
  @Nullable Segment after(Segment segment) {
    var next = segment.next;
    return next != null ? next : firstFrom(segment.level + 1);
  }

  /** The last to be served; only where there is any. */
  Segment last() {
    int level = levels.length - 1;
    while (levels[level].isEmpty()) {
      level--;
    }
    return Objects.requireNonNull(levels[level].tail());
  }

  /** The one that joined last, whatever its priority; only where there is any. */
  Segment newest() {
    Segment newest = null;
    for (var level : levels) {
      var tail = level.tail();
      if (tail != null && (newest == null || tail.joined > newest.joined)) {
        newest = tail;
      }
    }
    return Objects.requireNonNull(newest);
  }

  private @Nullable Segment firstFrom(int level) {
    for (int i = level; i < levels.length; i++) {
      if (!levels[i].isEmpty()) {
        return levels[i].head();
      }
    }
    return null;
  }

  /** When the one that has waited for longest was queued; only where there is any. */
  long oldest() {
    if (mixed) {
      return oldestOfAll();
    }
    long oldest = Long.MAX_VALUE;
    for (var level : levels) {
      var head = level.head();
      if (head != null) {
        oldest = Math.min(oldest, head.queuedAt);
      }
    }
    return oldest;
  }

  private long oldestOfAll() {
    long oldest = Long.MAX_VALUE;
    for (var segment = first(); segment != null; segment = after(segment)) {
      oldest = Math.min(oldest, segment.queuedAt);
    }
    return oldest;
  }
}
