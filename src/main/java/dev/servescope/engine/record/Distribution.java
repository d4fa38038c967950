package dev.servescope.engine.record;

import java.util.Arrays;

/** How often which durations occurred, to three significant digits, in bounded memory. */
final class Distribution {
  private static final Buckets BUCKETS = new Buckets(10);

  /** By bucket; grown when a longer duration comes. */
  private long[] counts = new long[1 << 12];

  private long total;

  void add(long nanos) {
    makeRoomFor(nanos);
    counts[BUCKETS.of(nanos)]++;
    total++;
  }

  /** Adds the first so many of an array. */
  void addAll(long[] nanos, int count) {
    for (int i = 0; i < count; i++) {
      add(nanos[i]);
    }
  }

  /**
   * Adds some of an array.
   *
   * @param most the largest of them, or more
   * @param upTo a bucket
   * @return how many of them are in this bucket or in one below
   */
  int add(long[] nanos, int from, int to, long most, int upTo) {
    makeRoomFor(most);
    long[] into = counts;
    int below = 0;
    for (int i = from; i < to; i++) {
      int bucket = BUCKETS.of(nanos[i]);
      into[bucket]++;
      below += bucket <= upTo ? 1 : 0;
    }
    total += to - from;
    return below;
  }

  private void makeRoomFor(long nanos) {
    int bucket = BUCKETS.of(nanos);
    if (bucket >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(bucket + 1, 2 * counts.length));
    }
  }

  long total() {
    return total;
  }

  /** What a bucket stands for: its middle. */
  static long nanos(int bucket) {
    return BUCKETS.middle(bucket);
  }

  /** How many durations are in a bucket. */
  long in(int bucket) {
    return bucket < counts.length ? counts[bucket] : 0;
  }

  /** The durations at ranks, the lowest first; 1 is that of the shortest. */
  long[] atRanks(long... ranks) {
    var durations = new long[ranks.length];
    int bucket = 0;
    long upTo = counts[0];
    for (int i = 0; i < ranks.length; i++) {
      while (upTo < ranks[i]) {
        upTo += counts[++bucket];
      }
      durations[i] = nanos(bucket);
    }
    return durations;
  }

  void clear() {
    Arrays.fill(counts, 0);
    total = 0;
  }
}
