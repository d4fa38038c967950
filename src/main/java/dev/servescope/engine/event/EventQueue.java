package dev.servescope.engine.event;

import java.util.Arrays;

/**
 * The events to come, ordered by time, then by {@link EventKind}, then by the order of scheduling.
 * A binary heap of times, each with the number of a slot that holds the rest: nothing is allocated
 * for an event, and what moves through the heap is small.
 *
 * <p>An event that is taken leaves a gap at the top. Most events bring about another one, which
 * then sinks from there; that costs half as much as to close the gap and to let the new one rise.
 */
final class EventQueue {
  private static final int KIND_SHIFT = 56;
  private static final long SEQUENCE_MASK = (1L << KIND_SHIFT) - 1;

  /** The heap; behind it the slots that nobody has. */
  private long[] times = new long[64];

  private int[] slots = new int[64];

  /** By slot: kind and order of scheduling as one number, and the payload. */
  private long[] ranks = new long[64];

  private long[] payloads = new long[64];

  /** Places of the heap in use, the gap included. */
  private int size;

  private boolean gap;
  private long sequence;

  EventQueue() {
    Arrays.setAll(slots, i -> i);
  }

  void add(long time, EventKind kind, long payload) {
    if (size == times.length) {
      grow();
    }
    int slot = gap ? slots[0] : slots[size];
    ranks[slot] = (kind.rank() << KIND_SHIFT) | (sequence++ & SEQUENCE_MASK);
    payloads[slot] = payload;
    if (gap) {
      gap = false;
      sink(time, slot, size);
    } else {
      rise(time, slot);
    }
  }

  /** Whether an event is to come at a time or before; if so, it is the first now. */
  boolean hasUntil(long time) {
    if (gap) {
      // What is below the gap is next.
      boolean has = (size > 1 && times[1] <= time) || (size > 2 && times[2] <= time);
      if (!has) {
        return false;
      }
      closeGap();
    }
    return size > 0 && times[0] <= time;
  }

  /** When the first event is; only after {@link #hasUntil} has found it. */
  long firstTime() {
    return times[0];
  }

  EventKind firstKind() {
    return EventKind.of((int) (ranks[slots[0]] >>> KIND_SHIFT));
  }

  /** Takes the first event out and gives its payload. */
  long take() {
    gap = true;
    return payloads[slots[0]];
  }

  private void closeGap() {
    gap = false;
    int free = slots[0];
    int last = --size;
    sink(times[last], slots[last], last);
    slots[last] = free;
  }

  private void rise(long time, int slot) {
    long[] times = this.times;
    int[] slots = this.slots;
    int place = size++;
    while (place > 0) {
      int parent = (place - 1) >> 1;
      if (times[parent] < time || (times[parent] == time && ranks[slots[parent]] < ranks[slot])) {
        break;
      }
      times[place] = times[parent];
      slots[place] = slots[parent];
      place = parent;
    }
    times[place] = time;
    slots[place] = slot;
  }

  /** Puts an event where it belongs on the way down from the top, which is free. */
  private void sink(long time, int slot, int size) {
    long[] times = this.times;
    int[] slots = this.slots;
    int place = 0;
    for (int child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size) {
        child = earlier(child);
      }
      if (time < times[child] || (time == times[child] && ranks[slot] < ranks[slots[child]])) {
        break;
      }
      times[place] = times[child];
      slots[place] = slots[child];
      place = child;
    }
    times[place] = time;
    slots[place] = slot;
  }

  /**
   * The earlier of two neighbours; which one nobody can foretell, so it is chosen without a jump.
   */
  private int earlier(int left) {
    long first = times[left];
    long second = times[left + 1];
    if (first == second) {
      return ranks[slots[left + 1]] < ranks[slots[left]] ? left + 1 : left;
    }
    return left + (second < first ? 1 : 0);
  }

  private void grow() {
    int before = times.length;
    times = Arrays.copyOf(times, 2 * before);
    slots = Arrays.copyOf(slots, 2 * before);
    ranks = Arrays.copyOf(ranks, 2 * before);
    payloads = Arrays.copyOf(payloads, 2 * before);
    for (int i = before; i < slots.length; i++) {
      slots[i] = i;
    }
  }
}
