package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Check;
import java.time.Duration;

/**
 * How waiting requests are gathered into one execution. One batcher stands at each queue: the
 * pool's if the queue is central, else each instance's; in front of functions, before the
 * invocation.
 *
 * @param size the most that one execution takes, 1 to {@link #MAX_SIZE}; 1 is no batching
 * @param delay how long the oldest waiting request may be held for its batch to fill
 * @param time how long a batch takes
 */
public record Batching(int size, Duration delay, BatchTime time) {
  /** The largest batch that is simulated. */
  public static final int MAX_SIZE = 1024;

  /** The longest delay that is simulated. */
  public static final Duration MAX_DELAY = Duration.ofDays(1);

  /** One request at a time. */
  public static final Batching NONE = new Batching(1, Duration.ZERO, new BatchTime.LongestMember());

  /** Refuses a size or a delay out of range. */
  public Batching {
    Check.range("size", size, 1, MAX_SIZE);
    Check.range("delay", delay, Duration.ZERO, MAX_DELAY);
  }

  /** The same with another largest size. */
  public Batching withSize(int other) {
    return new Batching(other, delay, time);
  }

  /** The same with another delay. */
  public Batching withDelay(Duration other) {
    return new Batching(size, other, time);
  }

  /** The same with another batch time. */
  public Batching withTime(BatchTime other) {
    return new Batching(size, delay, other);
  }
}
