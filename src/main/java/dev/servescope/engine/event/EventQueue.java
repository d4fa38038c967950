package dev.servescope.engine.event;

import java.util.Arrays;

/**
 * The events to come, ordered by time, then by {@link EventKind}, then by the order of scheduling.
 * A binary heap of three parallel arrays of longs: nothing is allocated for an event, and a
 * comparison reads two numbers.
 *
 * <p>An event that is taken leaves a gap at the top. Most events bring about another one, which
 * then sinks from there; that costs half as much as to close the gap and to let the new one rise.
 */
final class EventQueue {
  private static final int KIND_SHIFT = 56;
  private static final long SEQUENCE_MASK = (1L << KIND_SHIFT) - 1;

  private long[] times = new long[64];
  private long[] ranks = new long[64];
  private long[] payloads = new long[64];

  /** Places of the heap in use, the gap included. */
  private int size;

  private boolean gap;
  private long sequence;

  void add(long time, EventKind kind, long payload) {
    long rank = (kind.rank() << KIND_SHIFT) | (sequence++ & SEQUENCE_MASK);
    if (gap) {
      gap = false;
      sink(time, rank, payload);
    } else {
      rise(time, rank, payload);
    }
  }

  /** Whether an event is to come at a time or before. */
  boolean hasUntil(long time) {
    if (!gap) {
      return size > 0 && times[0] <= time;
    }
    // What is below the gap is next, without a need to close it yet.
    return (size > 1 && times[1] <= time) || (size > 2 && times[2] <= time);
  }

  /** When the first event is; only where there is one. */
  long firstTime() {
    closeGap();
    return times[0];
  }

  EventKind firstKind() {
    closeGap();
    return EventKind.of((int) (ranks[0] >>> KIND_SHIFT));
  }

  /** Takes the first event out and gives its payload. */
  long take() {
    closeGap();
    gap = true;
    return payloads[0];
  }

  private void closeGap() {
    if (gap) {
      gap = false;
      int last = --size;
      sink(times[last], ranks[last], payloads[last]);
    }
  }

  private void rise(long time, long rank, long payload) {
    if (size == times.length) {
      grow();
    }
    int place = size++;
    while (place > 0) {
      int parent = (place - 1) >> 1;
      if (!before(time, rank, times[parent], ranks[parent])) {
        break;
      }
      move(parent, place);
      place = parent;
    }
    put(place, time, rank, payload);
  }

  /** Puts an event where it belongs on the way down from the top, which is free. */
  private void sink(long time, long rank, long payload) {
    int place = 0;
    for (int child = 1; child < size; child = 2 * place + 1) {
      child = child + 1 < size ? earlier(child) : child;
      if (!before(times[child], ranks[child], time, rank)) {
        break;
      }
      move(child, place);
      place = child;
    }
    put(place, time, rank, payload);
  }

  /**
   * The earlier of two neighbours; which one nobody can foretell, so it is chosen without a jump.
   */
  private int earlier(int left) {
    long first = times[left];
    long second = times[left + 1];
    if (first == second) {
      return ranks[left + 1] < ranks[left] ? left + 1 : left;
    }
    return left + (second < first ? 1 : 0);
  }

  private static boolean before(long time, long rank, long otherTime, long otherRank) {
    return time < otherTime || (time == otherTime && rank < otherRank);
  }

  private void move(int from, int to) {
    put(to, times[from], ranks[from], payloads[from]);
  }

  private void put(int index, long time, long rank, long payload) {
    times[index] = time;
    ranks[index] = rank;
    payloads[index] = payload;
  }

  private void grow() {
    times = Arrays.copyOf(times, 2 * size);
    ranks = Arrays.copyOf(ranks, 2 * size);
    payloads = Arrays.copyOf(payloads, 2 * size);
  }
}
