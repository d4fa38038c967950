package dev.servescope.engine.record;

import org.HdrHistogram.Histogram;

/**
 * Follows one percentile of a histogram while values are added to it. Between two looks the
 * percentile moves little, so it walks from where it was instead of counting from the bottom.
 */
final class RunningPercentile {
  private final Histogram histogram;
  private final double share;
  private long value;

  /** The first number that the histogram tells apart from {@code value}. */
  private long above;

  /** How many values are at or below {@code value}, up to what the histogram tells apart. */
  private long atOrBelow;

  RunningPercentile(Histogram histogram, double share) {
    this.histogram = histogram;
    this.share = share;
    this.above = histogram.nextNonEquivalentValue(0);
  }

  /** Hears of a value that was added to the histogram. */
  void added(long nanos) {
    if (nanos < above) {
      atOrBelow++;
    }
  }

  /** The percentile now, in nanoseconds; not-a-number while there are no values. */
  double now() {
    long count = histogram.getTotalCount();
    if (count == 0) {
      return Double.NaN;
    }
    long rank = LatencySketch.rank(count, share);
    while (atOrBelow < rank) {
      value = above;
      above = histogram.nextNonEquivalentValue(value);
      atOrBelow += histogram.getCountAtValue(value);
    }
    long here = histogram.getCountAtValue(value);
    while (atOrBelow - here >= rank) {
      atOrBelow -= here;
      above = histogram.lowestEquivalentValue(value);
      value = histogram.lowestEquivalentValue(above - 1);
      here = histogram.getCountAtValue(value);
    }
    return histogram.medianEquivalentValue(value);
  }
}
