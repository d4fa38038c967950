package dev.servescope.theory.statistics;

import java.util.Random;

/** Series of known mean and dependence. */
final class Series {
  private Series() {}

  /**
   * Each observation is {@code memory} times the one before plus a normal one of standard deviation
   * 1; mean 0, from the steady state.
   */
  static double[] autoregressive(double memory, int length, long seed) {
    var random = new Random(seed);
    var series = new double[length];
    double last = random.nextGaussian() / Math.sqrt(1 - memory * memory);
    for (int i = 0; i < length; i++) {
      last = memory * last + random.nextGaussian();
      series[i] = last;
    }
    return series;
  }
}
