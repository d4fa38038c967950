package dev.servescope.engine.serve;

import org.jspecify.annotations.Nullable;

/**
 * A first-in, first-out list of segments, strung through {@link Segment#next}. A segment that is in
 * none has no neighbours.
 */
final class SegmentList {
  private @Nullable Segment head;
  private @Nullable Segment tail;
  private int size;

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  @Nullable Segment head() {
    return head;
  }

  @Nullable Segment tail() {
    return tail;
  }

  void add(Segment segment) {
    var before = tail;
    if (before == null) {
      head = segment;
    } else {
      before.next = segment;
      segment.previous = before;
    }
    tail = segment;
    size++;
  }

  /** Takes out the first; null if there is none. */
  @Nullable Segment removeHead() {
    var segment = head;
    if (segment != null) {
      remove(segment);
    }
    return segment;
  }

  /** Takes a segment out, wherever it stands. */
  void remove(Segment segment) {
    var before = segment.previous;
    var after = segment.next;
    if (before == null) {
      head = after;
    } else {
      before.next = after;
      segment.previous = null;
    }
    if (after == null) {
      tail = before;
    } else {
      after.previous = before;
      segment.next = null;
    }
    size--;
  }
}
