package dev.servescope.engine.balance;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The rule of nginx, word by word: those with the least load over their weight gain their weight,
 * the one with the largest credit wins, the first among equals, and pays the sum.
 */
final class LinearScan {
  private final int[] weights;
  private final long[] credits;

  LinearScan(int[] weights, int slots) {
    this.weights = weights;
    this.credits = new long[slots];
  }

  private int weight(int slot) {
    return weights[slot % weights.length];
  }

  int pick(List<? extends Candidate> takers, ToIntFunction<Candidate> load) {
    double least =
        takers.stream()
            .mapToDouble(taker -> (double) load.applyAsInt(taker) / weight(taker.slot()))
            .min()
            .orElseThrow();
    int best = -1;
    long sum = 0;
    for (var taker : takers) {
      int slot = taker.slot();
      if ((double) load.applyAsInt(taker) / weight(slot) == least) {
        credits[slot] += weight(slot);
        sum += weight(slot);
        best = best < 0 || credits[slot] > credits[best] ? slot : best;
      }
    }
    credits[best] -= sum;
    return best;
  }
}
