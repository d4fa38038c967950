package dev.servescope.run;

import java.util.List;
import java.util.Map;

/**
 * One request, whole.
 *
 * @param id 0 for the first of the run
 * @param arrivalNanos from the start of the run
 * @param endNanos when it was answered, refused or lost; the end of the window if it was in flight
 * @param requestClass index of its class in the scenario
 * @param tier index of its tier in the scenario
 * @param pool where its last attempt went, 1 for the first pool; 0 if to none
 * @param attempts how often it was sent, at least once
 * @param seconds how long each component took; they add up to the latency of a completed request
 * @param steps what happened to it, in the order in which it happened; what is done for it in vain
 *     after its end is among them
 */
public record RequestRecord(
    long id,
    long arrivalNanos,
    long endNanos,
    Outcome outcome,
    int requestClass,
    int tier,
    int pool,
    int attempts,
    Map<Component, Double> seconds,
    List<Step> steps) {
  /** Keeps copies that cannot change. */
  public RequestRecord {
    seconds = ByEnum.copyOf(Component.class, seconds);
    steps = List.copyOf(steps);
  }

  /** From arrival to the end, in seconds. */
  public double latencySeconds() {
    return (endNanos - arrivalNanos) / 1e9;
  }
}
