package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Check;
import java.time.Duration;

/** How many instances a pool runs. */
public sealed interface Scaling {

  /** The pool's replicas, always on. */
  record Fixed() implements Scaling {}

  /**
   * Scale per request, as function platforms do: a batch goes to the most recently created idle
   * instance, else a new instance starts for it; an idle instance ends after {@code keepAlive}. The
   * pool's replicas are a warm pool that never ends.
   *
   * @param keepAlive how long an idle instance is kept
   * @param limit the most instances of one shard at a time; above it requests are refused
   */
  record OnDemand(Duration keepAlive, int limit) implements Scaling {
    /** The most instances that are simulated. */
    public static final int MAX_LIMIT = 10_000;

    /** Refuses a keep-alive or a limit out of range. */
    public OnDemand {
      Check.range("keepAlive", keepAlive, Duration.ZERO, Duration.ofDays(365));
      Check.range("limit", limit, 1, MAX_LIMIT);
    }
  }
}
