package dev.servescope.bench.yardstick;

import java.util.Arrays;

/**
 * A binary heap of times, each with a number that says what happens. Events of one nanosecond come
 * in no particular order; so rarely do two of them meet that no figure shows it.
 */
final class EventHeap {
  private long[] times = new long[64];
  private int[] events = new int[64];
  private int size;

  long firstTime() {
    return times[0];
  }

  int firstEvent() {
    return events[0];
  }

  void add(long time, int event) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      events = Arrays.copyOf(events, 2 * size);
    }
    long[] times = this.times;
    int[] events = this.events;
    int hole = size++;
    while (hole > 0) {
      int parent = (hole - 1) >> 1;
      if (times[parent] <= time) {
        break;
      }
      times[hole] = times[parent];
      events[hole] = events[parent];
      hole = parent;
    }
    times[hole] = time;
    events[hole] = event;
  }

  void removeFirst() {
    size--;
    sink(times[size], events[size]);
  }

  /** Takes the first event out and another in, which costs one way through the heap, not two. */
  void replaceFirst(long time, int event) {
    sink(time, event);
  }

  private void sink(long time, int event) {
    long[] times = this.times;
    int[] events = this.events;
    int size = this.size;
    int hole = 0;
    for (int child = 1; child < size; child = 2 * hole + 1) {
      // Which child is smaller nobody can foretell: without a branch it costs less.
      child += child + 1 < size && times[child + 1] < times[child] ? 1 : 0;
      if (times[child] >= time) {
        break;
      }
      times[hole] = times[child];
      events[hole] = events[child];
      hole = child;
    }
    times[hole] = time;
    events[hole] = event;
  }
}
