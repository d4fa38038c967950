package dev.servescope.engine.record;

import dev.servescope.run.Percentiles;
import java.util.Arrays;
import org.HdrHistogram.Histogram;

/**
 * The distribution of many durations in bounded memory: exact while they are few, from a histogram
 * of three significant digits when they are many. Percentiles are nearest rank.
 */
final class LatencySketch {
  private static final int EXACT = 4096;
  private static final int DIGITS = 3;

  private final Histogram histogram = new Histogram(DIGITS);
  private final long[] exact = new long[EXACT];
  private long count;
  private double sum;
  private long max;

  void record(long nanos) {
    if (count < EXACT) {
      exact[(int) count] = nanos;
    }
    histogram.recordValue(nanos);
    count++;
    sum += nanos;
    max = Math.max(max, nanos);
  }

  Histogram histogram() {
    return histogram;
  }

  long count() {
    return count;
  }

  Percentiles percentiles() {
    if (count == 0) {
      return Percentiles.NONE;
    }
    double[] at = count <= EXACT ? exactly(0.5, 0.9, 0.95, 0.99) : roughly(0.5, 0.9, 0.95, 0.99);
    return new Percentiles(count, sum / count / 1e9, at[0], at[1], at[2], at[3], max / 1e9);
  }

  private double[] exactly(double... shares) {
    var sorted = Arrays.copyOf(exact, (int) count);
    Arrays.sort(sorted);
    return Arrays.stream(shares).map(share -> sorted[(int) rank(count, share) - 1] / 1e9).toArray();
  }

  private double[] roughly(double... shares) {
    return Arrays.stream(shares)
        .map(share -> atRank(histogram, rank(count, share)) / 1e9)
        .toArray();
  }

  /** The value of nearest rank, in the middle of what the histogram cannot tell apart. */
  static double atRank(Histogram histogram, long rank) {
    // Half a rank less keeps the division inside from rounding up to the next one.
    double percentile = 100.0 * (rank - 0.5) / histogram.getTotalCount();
    return histogram.medianEquivalentValue(histogram.getValueAtPercentile(percentile));
  }

  /** The nearest rank of a percentile: the smallest that has at least the share at or below it. */
  static long rank(long count, double share) {
    return Math.max(1, (long) Math.ceil(share * count - 1e-9));
  }
}
