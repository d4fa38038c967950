package dev.servescope.engine.event;

import java.util.Arrays;

/**
 * Events that end delays of one length: they come due in the order in which they were scheduled, so
 * they stand in a ring and cost the same however many they are. Most time-outs are such events, and
 * most of them find nobody when they are due.
 */
final class DelayLine {
  private long[] times = new long[16];
  private long[] ranks = new long[16];
  private long[] payloads = new long[16];
  private int head;
  private int size;

  /** Of who came last, who may have left since. */
  private long latest;

  private long latestRank;

  /** When the first is due; {@link EventQueue#NEVER} if there is none. */
  private long firstTime = EventQueue.NEVER;

  /** Whether an event may stand behind all others. */
  boolean takes(long time, long rank) {
    return time > latest || (time == latest && rank > latestRank);
  }

  /** Adds an event that it takes. */
  void add(long time, long rank, long payload) {
    if (size == times.length) {
      grow();
    }
    int place = (head + size++) & (times.length - 1);
    times[place] = time;
    ranks[place] = rank;
    payloads[place] = payload;
    latest = time;
    latestRank = rank;
    firstTime = Math.min(firstTime, time);
  }

  long firstTime() {
    return firstTime;
  }

  /** The rank of the first; only where there is any. */
  long firstRank() {
    return ranks[head];
  }

  /** Takes the first out and gives its payload; only where there is any. */
  long remove() {
    long payload = payloads[head];
    head = (head + 1) & (times.length - 1);
    firstTime = --size == 0 ? EventQueue.NEVER : times[head];
    return payload;
  }

  /** Only when it is full: what stands before the head then follows what stands from there on. */
  private void grow() {
    int length = times.length;
    times = doubled(times, length);
    ranks = doubled(ranks, length);
    payloads = doubled(payloads, length);
  }

  private long[] doubled(long[] ring, int length) {
    var larger = Arrays.copyOf(ring, 2 * length);
    System.arraycopy(ring, 0, larger, length, head);
    return larger;
  }
}
