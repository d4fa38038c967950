package dev.servescope.theory.formula;

import java.util.function.DoubleUnaryOperator;

/** Percentiles of times of which only the tail is known. */
final class Percentile {
  private Percentile() {}

  /**
   * The time that the given share does not exceed, by halving an interval until no number lies
   * between its ends.
   *
   * @param share from 0 to below 1
   * @param tail the probability of more than so many seconds; falls from at most 1 towards 0
   */
  static double of(double share, DoubleUnaryOperator tail) {
    if (tail.applyAsDouble(0) <= 1 - share) {
      return 0;
    }
    double low = 0;
    double high = 1;
    while (tail.applyAsDouble(high) > 1 - share) {
      low = high;
      high *= 2;
    }
    for (double middle = (low + high) / 2; low < middle && middle < high; ) {
      if (tail.applyAsDouble(middle) > 1 - share) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return high;
  }
}
