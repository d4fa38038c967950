package dev.servescope.engine.scale;

import dev.servescope.scenario.pool.Scaling.OnDemand.StartLimit;
import java.util.Arrays;

/**
 * How fast a function platform adds instances (the scaling rate of AWS Lambda: 1,000 new
 * environments of a function every 10 s): at most {@code count} starts within any window of a given
 * length. A start counts until a whole window has passed since.
 *
 * <p>It remembers the last {@code count} starts: another is allowed when the oldest of them has
 * left the window. This lies on the way of every cold request, so that asking allocates nothing.
 */
public final class StartGate {
  private static final int FIRST_SIZE = 16;

  private final int count;
  private final long windowNanos;
  // A ring, once it has grown to count entries; it grows with the starts, as limits can be large.
  private long[] starts;
  private int used;
  private int oldest;

  /** A gate with no start behind it. */
  public StartGate(StartLimit limit) {
    count = limit.count();
    windowNanos = limit.window().toNanos();
    starts = new long[Math.min(count, FIRST_SIZE)];
  }

  /** Whether an instance may start now. */
  public boolean mayStart(long now) {
    return used < count || count == 0 || now - starts[oldest] >= windowNanos;
  }

  /**
   * An instance starts now; times ascend.
   *
   * @throws IllegalStateException if it may not
   */
  public void started(long now) {
    if (!mayStart(now)) {
      throw new IllegalStateException("more than " + count + " starts within the window");
    }
    if (used < count) {
      append(now);
    } else if (count > 0) {
      starts[oldest] = now;
      oldest = oldest + 1 == count ? 0 : oldest + 1;
    }
  }

  private void append(long now) {
    if (used == starts.length) {
      starts = Arrays.copyOf(starts, (int) Math.min(count, 2L * used));
    }
    starts[used++] = now;
  }
}
