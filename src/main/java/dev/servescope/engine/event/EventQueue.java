package dev.servescope.engine.event;

import java.util.Arrays;

/**
 * The events to come, ordered by time, then by {@link EventKind}, then by the order of scheduling.
 * A heap of three parallel arrays of longs: nothing is allocated for an event, and a comparison
 * reads two numbers.
 */
final class EventQueue {
  private static final int KIND_SHIFT = 56;
  private static final long SEQUENCE_MASK = (1L << KIND_SHIFT) - 1;

  private long[] times = new long[64];
  private long[] ranks = new long[64];
  private long[] payloads = new long[64];
  private int size;
  private long sequence;

  void add(long time, EventKind kind, long payload) {
    if (size == times.length) {
      grow();
    }
    long rank = (kind.rank() << KIND_SHIFT) | (sequence++ & SEQUENCE_MASK);
    int hole = size++;
    while (hole > 0) {
      int parent = (hole - 1) >> 1;
      if (!before(time, rank, parent)) {
        break;
      }
      move(parent, hole);
      hole = parent;
    }
    put(hole, time, rank, payload);
  }

  boolean isEmpty() {
    return size == 0;
  }

  long firstTime() {
    return times[0];
  }

  EventKind firstKind() {
    return EventKind.of((int) (ranks[0] >>> KIND_SHIFT));
  }

  long firstPayload() {
    return payloads[0];
  }

  void removeFirst() {
    int last = --size;
    long time = times[last];
    long rank = ranks[last];
    int hole = 0;
    for (int child = 1; child < last; child = 2 * hole + 1) {
      if (child + 1 < last && before(times[child + 1], ranks[child + 1], child)) {
        child++;
      }
      if (!before(times[child], ranks[child], time, rank)) {
        break;
      }
      move(child, hole);
      hole = child;
    }
    put(hole, time, rank, payloads[last]);
  }

  private boolean before(long time, long rank, int index) {
    return before(time, rank, times[index], ranks[index]);
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
