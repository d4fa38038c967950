package dev.servescope.engine.serve;

import java.util.Arrays;

/**
 * The requests in the system, in parallel arrays that are reused: a request is a slot number, and a
 * request that has left leaves its slot to a later one.
 */
public final class Requests {
  /** The slot that no request has. */
  static final int NONE = -1;

  long[] ids = new long[64];
  long[] arrivals = new long[64];
  long[] works = new long[64];
  long[] splits = new long[64];
  long[] mergeStarts = new long[64];
  int[] segments = new int[64];
  int[] openSegments = new int[64];
  boolean[] lost = new boolean[64];
  boolean[] dispatched = new boolean[64];
  boolean[] startedCold = new boolean[64];

  /** Of the segment that ended last: what its time went to. */
  long[] queueNanos = new long[64];

  long[] batchNanos = new long[64];
  long[] startNanos = new long[64];
  long[] workNanos = new long[64];
  long[] retryNanos = new long[64];

  private int[] free = new int[64];
  private int freeCount;
  private int used;

  int add(long id, long now, long work, int segmentCount) {
    int slot = freeCount > 0 ? free[--freeCount] : fresh();
    ids[slot] = id;
    arrivals[slot] = now;
    works[slot] = work;
    splits[slot] = 0;
    mergeStarts[slot] = 0;
    segments[slot] = segmentCount;
    openSegments[slot] = segmentCount;
    lost[slot] = false;
    dispatched[slot] = false;
    startedCold[slot] = false;
    return slot;
  }

  void remove(int slot) {
    ids[slot] = NONE;
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, 2 * freeCount);
    }
    free[freeCount++] = slot;
  }

  /** The slots from 0 that have been in use so far; not all of them are now. */
  public int slots() {
    return used;
  }

  /** Whether the slot holds a request that has not ended. */
  public boolean isOpen(int slot) {
    return ids[slot] != NONE && !lost[slot];
  }

  /** The number of the request, 0 for the first of the run. */
  public long id(int slot) {
    return ids[slot];
  }

  /** When it arrived, in nanoseconds. */
  public long arrival(int slot) {
    return arrivals[slot];
  }

  /** Nanoseconds that it waited for a busy instance. */
  public long queueNanos(int slot) {
    return queueNanos[slot];
  }

  /** Nanoseconds that it was held for its batch to fill. */
  public long batchNanos(int slot) {
    return batchNanos[slot];
  }

  /** Nanoseconds that it waited for an instance to start. */
  public long startNanos(int slot) {
    return startNanos[slot];
  }

  /** Nanoseconds in execution. */
  public long workNanos(int slot) {
    return workNanos[slot];
  }

  /** Nanoseconds spent in attempts that were lost. */
  public long retryNanos(int slot) {
    return retryNanos[slot];
  }

  /** Nanoseconds of splitting. */
  public long splitNanos(int slot) {
    return splits[slot];
  }

  /** Nanoseconds of merging, up to now. */
  public long mergeNanos(int slot, long now) {
    return segments[slot] > 1 ? now - mergeStarts[slot] : 0;
  }

  private int fresh() {
    if (used == ids.length) {
      grow();
    }
    return used++;
  }

  private void grow() {
    int size = 2 * used;
    ids = Arrays.copyOf(ids, size);
    arrivals = Arrays.copyOf(arrivals, size);
    works = Arrays.copyOf(works, size);
    splits = Arrays.copyOf(splits, size);
    mergeStarts = Arrays.copyOf(mergeStarts, size);
    segments = Arrays.copyOf(segments, size);
    openSegments = Arrays.copyOf(openSegments, size);
    lost = Arrays.copyOf(lost, size);
    dispatched = Arrays.copyOf(dispatched, size);
    startedCold = Arrays.copyOf(startedCold, size);
    queueNanos = Arrays.copyOf(queueNanos, size);
    batchNanos = Arrays.copyOf(batchNanos, size);
    startNanos = Arrays.copyOf(startNanos, size);
    workNanos = Arrays.copyOf(workNanos, size);
    retryNanos = Arrays.copyOf(retryNanos, size);
  }
}
