package dev.servescope.bench;

import java.util.Arrays;

/** Times of one thing measured many times, in milliseconds. */
final class Figures {
  private final double[] sorted;

  Figures(double[] millis) {
    this.sorted = millis.clone();
    Arrays.sort(sorted);
  }

  /** The nearest-rank percentile, 0 to 1. */
  double at(double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }

  double median() {
    return at(0.5);
  }
}
