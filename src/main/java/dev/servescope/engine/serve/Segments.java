package dev.servescope.engine.serve;

import java.util.Arrays;

/**
 * What instances execute: the segments of requests, an unsplit request being its only one. Parallel
 * arrays that are reused, like {@link Requests}; {@code next} strings them into lists.
 */
final class Segments {
  /** The slot that no segment has; the end of a list. */
  static final int NONE = -1;

  int[] requests = new int[64];
  int[] shards = new int[64];
  int[] next = new int[64];
  double[] shares = new double[64];
  long[] works = new long[64];
  long[] queuedAt = new long[64];
  long[] queueNanos = new long[64];
  long[] batchNanos = new long[64];
  long[] startNanos = new long[64];
  long[] retryNanos = new long[64];

  private int firstFree = NONE;
  private int used;

  int add(int request, int shard, double share, long work, long now) {
    int slot = firstFree == NONE ? fresh() : firstFree;
    if (slot == firstFree) {
      firstFree = next[slot];
    }
    requests[slot] = request;
    shards[slot] = shard;
    shares[slot] = share;
    works[slot] = work;
    queuedAt[slot] = now;
    retryNanos[slot] = 0;
    return slot;
  }

  void remove(int slot) {
    next[slot] = firstFree;
    firstFree = slot;
  }

  private int fresh() {
    if (used == requests.length) {
      grow();
    }
    return used++;
  }

  private void grow() {
    int size = 2 * used;
    requests = Arrays.copyOf(requests, size);
    shards = Arrays.copyOf(shards, size);
    next = Arrays.copyOf(next, size);
    shares = Arrays.copyOf(shares, size);
    works = Arrays.copyOf(works, size);
    queuedAt = Arrays.copyOf(queuedAt, size);
    queueNanos = Arrays.copyOf(queueNanos, size);
    batchNanos = Arrays.copyOf(batchNanos, size);
    startNanos = Arrays.copyOf(startNanos, size);
    retryNanos = Arrays.copyOf(retryNanos, size);
  }
}
