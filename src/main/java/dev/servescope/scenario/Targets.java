package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Check;
import java.time.Duration;

/**
 * What the service promises.
 *
 * @param latency an answer within this time meets the target
 * @param attainment the share of requests that is to meet it, 0 to 1
 */
public record Targets(Duration latency, double attainment) {
  /** Refuses a latency or a share out of range. */
  public Targets {
    Check.range("latency", latency, Duration.ofNanos(1), Duration.ofDays(365));
    Check.range("attainment", attainment, 0, 1);
  }

  /** The same with another latency. */
  public Targets withLatency(Duration other) {
    return new Targets(other, attainment);
  }
}
