package dev.servescope.engine.record;

import java.util.Arrays;

/** The latencies of one frame: all of them while they fit, their distribution when they do not. */
final class FrameLatencies {
  private static final int MOST = 16_384;

  private final Distribution overflow = new Distribution();
  private final Ranks ranks = new Ranks();
  private long[] values = new long[256];
  private int size;

  /** Adds the first so many of an array. */
  void record(long[] nanos, int count) {
    if (size + count > MOST) {
      spill();
    }
    if (overflow.total() > 0) {
      overflow.addAll(nanos, count);
      return;
    }
    if (size + count > values.length) {
      values = Arrays.copyOf(values, 2 * (size + count));
    }
    System.arraycopy(nanos, 0, values, size, count);
    size += count;
  }

  private void spill() {
    overflow.addAll(values, size);
    size = 0;
  }

  /**
   * Writes the percentiles in seconds and forgets the frame; nothing where nothing was recorded.
   */
  void close(int frame, double[] p50, double[] p95, double[] p99) {
    if (overflow.total() > 0) {
      var at = overflow.atRanks(rank(0.5), rank(0.95), rank(0.99));
      p50[frame] = at[0] / 1e9;
      p95[frame] = at[1] / 1e9;
      p99[frame] = at[2] / 1e9;
      overflow.clear();
    } else {
      ranks.of(values, size);
      p50[frame] = at(0.5);
      p95[frame] = at(0.95);
      p99[frame] = at(0.99);
    }
    size = 0;
  }

  private long rank(double share) {
    return LatencySketch.rank(overflow.total(), share);
  }

  private double at(double share) {
    return size == 0 ? Double.NaN : ranks.at((int) LatencySketch.rank(size, share)) / 1e9;
  }
}
