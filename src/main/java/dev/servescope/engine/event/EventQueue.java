package dev.servescope.engine.event;

import java.util.Arrays;

/**
 * The events to come, ordered by time, then by {@link EventKind}, then by the order of scheduling.
 * A binary heap of times, each with the number of a slot that holds the rest: nothing is allocated
 * for an event, and what moves through the heap is small.
 *
 * <p>An event that is taken leaves a gap at the top. Most events bring about another one, which
 * then sinks from there; that costs half as much as to close the gap and to let the new one rise.
 *
 * <p>One arrival waits beside the heap. As traffic usually has one part, which announces an arrival
 * when the one before it happens, half of all events never see the heap. The ends of delays stand
 * in lines beside it.
 */
final class EventQueue {
  /** The time of no event: later than any. */
  static final long NEVER = Long.MAX_VALUE;

  private static final int KIND_SHIFT = 56;
  private static final long SEQUENCE_MASK = (1L << KIND_SHIFT) - 1;

  /** The heap, and {@link #NEVER} behind it: at least one place is always left. */
  private long[] times = new long[64];

  /** By place of the heap; behind it the slots that nobody has. */
  private int[] slots = new int[64];

  /** By slot: kind and order of scheduling as one number, and the payload. */
  private long[] ranks = new long[64];

  private long[] payloads = new long[64];

  /** Places of the heap in use, the gap included. */
  private int size;

  private boolean gap;
  private long sequence;

  /** When the first event is. */
  private long nextTime = NEVER;

  /** The arrival beside the heap. */
  private long asideTime = NEVER;

  private long asideRank;
  private long asidePayload;

  /** The ends of steps on the way of a request, and those of the patience of clients. */
  private final DelayLine steps = new DelayLine();

  private final DelayLine patience = new DelayLine();

  /** Of the event that was taken last. */
  private long payload;

  EventQueue() {
    Arrays.fill(times, NEVER);
    Arrays.setAll(slots, i -> i);
  }

  /** Adds an event; one at {@link #NEVER} does not happen. */
  void add(long time, EventKind kind, long load) {
    if (time == NEVER) {
      return;
    }
    nextTime = Math.min(nextTime, time);
    long rank = (kind.rank() << KIND_SHIFT) | (sequence++ & SEQUENCE_MASK);
    if (kind == EventKind.ARRIVAL && asideTime == NEVER) {
      asideTime = time;
      asideRank = rank;
      asidePayload = load;
    } else {
      addBehind(kind, time, rank, load);
    }
  }

  private void addBehind(EventKind kind, long time, long rank, long load) {
    var delay = kind.delay();
    if (delay != EventKind.Delay.NONE) {
      var line = delay == EventKind.Delay.SHORT ? steps : patience;
      if (line.takes(time, rank)) {
        line.add(time, rank, load);
        return;
      }
    }
    addToHeap(time, rank, load);
  }

  private void addToHeap(long time, long rank, long load) {
    int place = gap ? 0 : size;
    int slot = slots[place];
    ranks[slot] = rank;
    payloads[slot] = load;
    if (gap) {
      gap = false;
      sink(time, slot, size);
    } else {
      rise(time, slot);
    }
  }

  /** When the first event is; {@link #NEVER} if there is none. */
  long nextTime() {
    return nextTime;
  }

  /** Where there is a gap, what is below it is next. */
  private long heapTime() {
    return gap ? Math.min(times[1], times[2]) : times[0];
  }

  /** Takes the first event out and gives its kind; only where there is any. */
  EventKind take() {
    long heap = heapTime();
    long delay = delayTime();
    // Two events of one instant are rare, so most are the only ones at their time.
    if (heap < asideTime && heap < delay) {
      return takeFromHeap();
    }
    if (asideTime < heap && asideTime < delay) {
      return takeAside();
    }
    return takeByRank();
  }

  private EventKind takeByRank() {
    if (asideTime == nextTime && isFirst(asideRank)) {
      return takeAside();
    }
    if (steps.firstTime() == nextTime && isFirst(steps.firstRank())) {
      return takeFrom(steps);
    }
    if (patience.firstTime() == nextTime && isFirst(patience.firstRank())) {
      return takeFrom(patience);
    }
    return takeFromHeap();
  }

  private EventKind takeAside() {
    asideTime = NEVER;
    nextTime = Math.min(heapTime(), delayTime());
    payload = asidePayload;
    return EventKind.ARRIVAL;
  }

  private EventKind takeFrom(DelayLine line) {
    long rank = line.firstRank();
    payload = line.remove();
    nextTime = Math.min(Math.min(asideTime, heapTime()), delayTime());
    return kind(rank);
  }

  private EventKind takeFromHeap() {
    if (gap) {
      closeGap();
    }
    gap = true;
    nextTime = Math.min(Math.min(asideTime, heapTime()), delayTime());
    int slot = slots[0];
    payload = payloads[slot];
    return kind(ranks[slot]);
  }

  private static EventKind kind(long rank) {
    return EventKind.of((int) (rank >>> KIND_SHIFT));
  }

  /** When the first delay ends. */
  private long delayTime() {
    return Math.min(steps.firstTime(), patience.firstTime());
  }

  /** The payload of the event that was taken last. */
  long payload() {
    return payload;
  }

  /** Whether an event beside the heap that is next by its time is next by its rank, too. */
  private boolean isFirst(long rank) {
    return (asideTime > nextTime || rank <= asideRank)
        && (steps.firstTime() > nextTime || rank <= steps.firstRank())
        && (patience.firstTime() > nextTime || rank <= patience.firstRank())
        && (heapTime() > nextTime || rank < heapRank());
  }

  private long heapRank() {
    if (gap) {
      closeGap();
    }
    return ranks[slots[0]];
  }

  private void closeGap() {
    gap = false;
    int free = slots[0];
    int last = --size;
    long time = times[last];
    int slot = slots[last];
    times[last] = NEVER;
    if (last > 0) {
      sink(time, slot, last);
      slots[last] = free;
    }
  }

  private void rise(long time, int slot) {
    int place = size++;
    if (size == times.length) {
      grow();
    }
    long[] times = this.times;
    int[] slots = this.slots;
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
      // Which of two neighbours is earlier nobody can foretell, so it is chosen without a jump.
      long left = times[child];
      long right = times[child + 1];
      long earlier = Math.min(left, right);
      if (left == right) {
        child += ranks[slots[child + 1]] < ranks[slots[child]] ? 1 : 0;
      } else {
        child += right < left ? 1 : 0;
      }
      if (time < earlier || (time == earlier && ranks[slot] < ranks[slots[child]])) {
        break;
      }
      times[place] = earlier;
      slots[place] = slots[child];
      place = child;
    }
    times[place] = time;
    slots[place] = slot;
  }

  private void grow() {
    int before = times.length;
    times = Arrays.copyOf(times, 2 * before);
    slots = Arrays.copyOf(slots, 2 * before);
    ranks = Arrays.copyOf(ranks, 2 * before);
    payloads = Arrays.copyOf(payloads, 2 * before);
    Arrays.fill(times, before, times.length, NEVER);
    for (int i = before; i < slots.length; i++) {
      slots[i] = i;
    }
  }
}
