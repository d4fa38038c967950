package dev.servescope.engine.serve;

/** A first-in, first-out list of segments, strung through {@link Segments#next}. */
final class SegmentList {
  private final Segments segments;
  private int head = Segments.NONE;
  private int tail = Segments.NONE;
  private int size;

  SegmentList(Segments segments) {
    this.segments = segments;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int head() {
    return head;
  }

  /** The segment behind the given one, or {@link Segments#NONE}. */
  int after(int segment) {
    return segments.next[segment];
  }

  void add(int segment) {
    segments.next[segment] = Segments.NONE;
    if (size == 0) {
      head = segment;
    } else {
      segments.next[tail] = segment;
    }
    tail = segment;
    size++;
  }

  int removeHead() {
    int segment = head;
    head = segments.next[segment];
    size--;
    return segment;
  }
}
