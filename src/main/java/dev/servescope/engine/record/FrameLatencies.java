package dev.servescope.engine.record;

import java.util.Arrays;
import org.HdrHistogram.Histogram;

/** The latencies of one frame: all of them while they fit, a histogram when they do not. */
final class FrameLatencies {
  private static final int MOST = 16_384;
  private static final int DIGITS = 3;

  private final Histogram overflow = new Histogram(DIGITS);
  private final Ranks ranks = new Ranks();
  private long[] values = new long[256];
  private int size;

  void record(long nanos) {
    if (size == MOST) {
      spill();
    }
    if (overflow.getTotalCount() > 0) {
      overflow.recordValue(nanos);
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = nanos;
  }

  private void spill() {
    for (int i = 0; i < size; i++) {
      overflow.recordValue(values[i]);
    }
    size = 0;
  }

  /**
   * Writes the percentiles in seconds and forgets the frame; nothing where nothing was recorded.
   */
  void close(int frame, double[] p50, double[] p95, double[] p99) {
    if (overflow.getTotalCount() > 0) {
      p50[frame] = overflown(0.5);
      p95[frame] = overflown(0.95);
      p99[frame] = overflown(0.99);
      overflow.reset();
    } else {
      ranks.of(values, size);
      p50[frame] = at(0.5);
      p95[frame] = at(0.95);
      p99[frame] = at(0.99);
    }
    size = 0;
  }

  private double overflown(double share) {
    long rank = LatencySketch.rank(overflow.getTotalCount(), share);
    return LatencySketch.atRank(overflow, rank) / 1e9;
  }

  private double at(double share) {
    return size == 0 ? Double.NaN : ranks.at((int) LatencySketch.rank(size, share)) / 1e9;
  }
}
