package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Check;
import java.time.Duration;

/**
 * What the service promises.
 *
 * @param latency an answer within this time meets the target
 * @param attainment the share of requests that is to meet it, 0 to 1
 * @param availability the share of requests that is to be answered without error, 0 to 1; what it
 *     leaves is the error budget
 */
public record Targets(Duration latency, double attainment, double availability) {
  /** Three nines. */
  public static final double USUAL_AVAILABILITY = 0.999;

  /** Refuses a latency or a share out of range. */
  public Targets {
    Check.range("latency", latency, Duration.ofNanos(1), Duration.ofDays(365));
    Check.range("attainment", attainment, 0, 1);
    Check.range("availability", availability, 0, 1);
  }

  /** The usual availability. */
  public Targets(Duration latency, double attainment) {
    this(latency, attainment, USUAL_AVAILABILITY);
  }

  /** The same with another latency. */
  public Targets withLatency(Duration other) {
    return new Targets(other, attainment, availability);
  }

  /** The same with another attainment. */
  public Targets withAttainment(double other) {
    return new Targets(latency, other, availability);
  }

  /** The same with another availability. */
  public Targets withAvailability(double other) {
    return new Targets(latency, attainment, other);
  }
}
