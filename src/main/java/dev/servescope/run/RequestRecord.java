package dev.servescope.run;

import java.util.Map;

/**
 * One request, whole.
 *
 * @param id 0 for the first of the run
 * @param arrivalNanos from the start of the run
 * @param endNanos when it was answered, refused or lost; the end of the window if it was in flight
 * @param seconds how long each component took; they add up to the latency of a completed request
 */
public record RequestRecord(
    long id, long arrivalNanos, long endNanos, Outcome outcome, Map<Component, Double> seconds) {
  /** Keeps a copy that cannot change. */
  public RequestRecord {
    seconds = Map.copyOf(seconds);
  }

  /** From arrival to the end, in seconds. */
  public double latencySeconds() {
    return (endNanos - arrivalNanos) / 1e9;
  }
}
