package dev.servescope.engine.record;

/**
 * Follows one percentile of a distribution while durations are added to it. Between two looks the
 * percentile moves little, so it walks from where it was instead of counting from the bottom.
 */
final class RunningPercentile {
  private final Distribution distribution;
  private final double share;
  private int bucket;

  /** How many durations are in this bucket or in one below. */
  private long upTo;

  RunningPercentile(Distribution distribution, double share) {
    this.distribution = distribution;
    this.share = share;
  }

  /** The bucket in which the percentile was at the last look. */
  int bucket() {
    return bucket;
  }

  /** Hears of how many durations were added to that bucket or to one below. */
  void added(int count) {
    upTo += count;
  }

  /** The percentile now, in nanoseconds; not-a-number while there are no durations. */
  double now() {
    long count = distribution.total();
    if (count == 0) {
      return Double.NaN;
    }
    long rank = LatencySketch.rank(count, share);
    while (upTo < rank) {
      upTo += distribution.in(++bucket);
    }
    while (upTo - distribution.in(bucket) >= rank) {
      upTo -= distribution.in(bucket--);
    }
    return Distribution.nanos(bucket);
  }
}
