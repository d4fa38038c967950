package dev.servescope.engine.record;

import dev.servescope.run.Percentiles;
import java.util.Arrays;

/**
 * What is said of many durations in bounded memory: exact while they are few, to three significant
 * digits when they are many. Percentiles are nearest rank.
 */
final class LatencySketch {
  private static final int EXACT = 4096;

  private final Distribution distribution = new Distribution();
  private final RunningPercentile followed;

  /** The latest values: to the distribution goes much at once, which costs it less. */
  private final long[] latest = new long[EXACT];

  private int size;

  /** How many of the latest values are in the distribution. */
  private int filed;

  /** How many values there were before the latest, and the sum and the largest of all filed. */
  private long before;

  private double sum;
  private long max;

  /** What was said last: the same to everybody who asks before another value comes. */
  private Percentiles known = Percentiles.NONE;

  /** Of no values yet. */
  LatencySketch() {
    this.followed = new RunningPercentile(distribution, 0.95);
  }

  void record(long nanos) {
    if (size == EXACT) {
      turn();
    }
    latest[size++] = nanos;
  }

  /** Adds the first so many of an array. */
  void record(long[] nanos, int count) {
    int done = 0;
    while (done < count) {
      if (size == EXACT) {
        turn();
      }
      int fits = Math.min(count - done, EXACT - size);
      System.arraycopy(nanos, done, latest, size, fits);
      size += fits;
      done += fits;
    }
  }

  /** What is latest becomes part of what was before. */
  private void turn() {
    file();
    before += EXACT;
    size = 0;
    filed = 0;
  }

  private void file() {
    double all = sum;
    long most = max;
    for (int i = filed; i < size; i++) {
      all += latest[i];
      most = Math.max(most, latest[i]);
    }
    sum = all;
    max = most;
    followed.added(distribution.add(latest, filed, size, most, followed.bucket()));
    filed = size;
  }

  long count() {
    return before + size;
  }

  /** The 95th percentile so far, from the distribution, in seconds; not-a-number at no values. */
  double p95() {
    file();
    return followed.now() / 1e9;
  }

  Percentiles percentiles() {
    if (known.count() < count()) {
      known = find();
    }
    return known;
  }

  private Percentiles find() {
    file();
    long count = count();
    double[] at = before == 0 ? exactly(0.5, 0.9, 0.95, 0.99) : roughly(0.5, 0.9, 0.95, 0.99);
    return new Percentiles(count, sum / count / 1e9, at[0], at[1], at[2], at[3], max / 1e9);
  }

  private double[] exactly(double... shares) {
    var sorted = Arrays.copyOf(latest, size);
    Arrays.sort(sorted);
    return Arrays.stream(shares).map(share -> sorted[(int) rank(size, share) - 1] / 1e9).toArray();
  }

  private double[] roughly(double... shares) {
    long[] ranks = Arrays.stream(shares).mapToLong(share -> rank(count(), share)).toArray();
    return Arrays.stream(distribution.atRanks(ranks)).mapToDouble(nanos -> nanos / 1e9).toArray();
  }

  /** The nearest rank of a percentile: the smallest that has at least the share at or below it. */
  static long rank(long count, double share) {
    return Math.max(1, (long) Math.ceil(share * count - 1e-9));
  }
}
