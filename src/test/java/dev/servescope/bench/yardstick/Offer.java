package dev.servescope.bench.yardstick;

import java.time.Duration;

/**
 * Poisson traffic of exponential work, until a time.
 *
 * @param perSecond requests a second
 * @param work the mean work of a request
 */
public record Offer(long seed, double perSecond, Duration work, Duration length) {
  /** How many requests are expected. */
  double requests() {
    return perSecond * length.toNanos() / 1e9;
  }
}
