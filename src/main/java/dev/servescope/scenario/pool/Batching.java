package dev.servescope.scenario.pool;

import dev.servescope.scenario.quantity.Check;
import java.time.Duration;
import java.util.List;

/**
 * How waiting requests are gathered into one execution. One batcher stands at each queue: the
 * pool's if the queue is central, else each instance's; in front of functions, before the
 * invocation.
 *
 * @param size the most items that one execution takes, 1 to {@link #MAX_SIZE}; 1 is no batching
 * @param delay how long the oldest waiting request may be held for its batch to fill
 * @param time how long a batch takes
 * @param preferred sizes at which a batch leaves at once although more would fit, the largest that
 *     can be formed first; none is usual
 * @param queue how long the queue may become
 */
public record Batching(
    int size, Duration delay, BatchTime time, List<Integer> preferred, QueuePolicy queue) {
  /** The largest batch that is simulated. */
  public static final int MAX_SIZE = 1024;

  /** The longest delay that is simulated. */
  public static final Duration MAX_DELAY = Duration.ofDays(1);

  /** The most preferred sizes. */
  public static final int MAX_PREFERRED = 16;

  /** One request at a time. */
  public static final Batching NONE = new Batching(1, Duration.ZERO, new BatchTime.LongestMember());

  /** Refuses a size or a delay out of range, and preferred sizes above {@link #MAX_SIZE}. */
  public Batching {
    Check.range("size", size, 1, MAX_SIZE);
    Check.range("delay", delay, Duration.ZERO, MAX_DELAY);
    preferred = preferred.stream().distinct().sorted().toList();
    Check.range("preferred", preferred.size(), 0, MAX_PREFERRED);
    for (int wanted : preferred) {
      Check.range("preferred", wanted, 1, MAX_SIZE);
    }
  }

  /** No preferred sizes, an unlimited queue. */
  public Batching(int size, Duration delay, BatchTime time) {
    this(size, delay, time, List.of(), QueuePolicy.UNLIMITED);
  }

  /** The same with another largest size. */
  public Batching withSize(int other) {
    return new Batching(other, delay, time, preferred, queue);
  }

  /** The same with another delay. */
  public Batching withDelay(Duration other) {
    return new Batching(size, other, time, preferred, queue);
  }

  /** The same with another batch time. */
  public Batching withTime(BatchTime other) {
    return new Batching(size, delay, other, preferred, queue);
  }

  /** The same with other preferred sizes. */
  public Batching withPreferred(List<Integer> other) {
    return new Batching(size, delay, time, other, queue);
  }

  /** The same with another queue. */
  public Batching withQueue(QueuePolicy other) {
    return new Batching(size, delay, time, preferred, other);
  }
}
