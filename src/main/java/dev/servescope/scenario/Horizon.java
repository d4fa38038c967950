package dev.servescope.scenario;

import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.quantity.Check;
import java.time.Duration;

/** When a run ends. */
public sealed interface Horizon {

  /**
   * At a time; what is under way then is counted as in flight.
   *
   * @param length from 1 ms to 10 years
   */
  record Until(Duration length) implements Horizon {
    /** Refuses a length out of range. */
    public Until {
      Check.range("length", length, Duration.ofMillis(1), Duration.ofDays(3650));
    }
  }

  /**
   * After so many requests: traffic stops after the last of them, and the run ends when all are
   * answered.
   *
   * @param count 1 to 1,000,000,000
   */
  record Requests(long count) implements Horizon {
    /** Refuses a count out of range. */
    public Requests {
      Check.range("count", count, 1, 1_000_000_000L);
    }
  }

  /** When every request of a list is answered; only for {@link Traffic.Listed}. */
  record Drained() implements Horizon {}
}
