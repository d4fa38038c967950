package dev.servescope.scenario.pool;

import dev.servescope.scenario.quantity.Check;
import java.time.Duration;

/**
 * How long a queue may become and how long a request may wait in it.
 *
 * @param limit requests that may wait in one queue, 0 for any number; more are refused at once
 * @param timeOut how long a request may wait, 0 for ever
 * @param late what becomes of one that has waited for longer
 */
public record QueuePolicy(int limit, Duration timeOut, Late late) {
  /** Any number, for ever. */
  public static final QueuePolicy UNLIMITED = new QueuePolicy(0, Duration.ZERO, Late.REJECT);

  /** The longest limit that is simulated. */
  public static final int MAX_LIMIT = 10_000_000;

  /** What becomes of a request that has waited for too long. */
  public enum Late {
    /** It is refused. */
    REJECT,
    /** It is served when nobody else of its priority waits who is still in time. */
    DELAY
  }

  /** Refuses values out of range. */
  public QueuePolicy {
    Check.range("limit", limit, 0, MAX_LIMIT);
    Check.range("timeOut", timeOut, Duration.ZERO, Duration.ofDays(365));
  }

  /** The same with another limit. */
  public QueuePolicy withLimit(int other) {
    return new QueuePolicy(other, timeOut, late);
  }

  /** The same with another time-out. */
  public QueuePolicy withTimeOut(Duration other) {
    return new QueuePolicy(limit, other, late);
  }

  /** The same with another end for those who are late. */
  public QueuePolicy withLate(Late other) {
    return new QueuePolicy(limit, timeOut, other);
  }
}
