package dev.servescope.study.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The best of what is to be small in two ways at once (V. Pareto, 1896). */
final class Pareto {
  private Pareto() {}

  /**
   * The points that no other beats: none is as good in both and better in one. They come in the
   * order of the first figure; points without a figure are left out.
   */
  static List<Integer> front(double[] first, double[] second) {
    var sorted =
        IntStream.range(0, first.length)
            .filter(i -> Double.isFinite(first[i]) && Double.isFinite(second[i]))
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> first[i])
                    .thenComparingDouble(i -> second[i]))
            .toList();
    var front = new ArrayList<Integer>();
    for (int i : sorted) {
      boolean twin =
          !front.isEmpty()
              && first[front.getLast()] == first[i]
              && second[front.getLast()] == second[i];
      if (front.isEmpty() || twin || second[i] < second[front.getLast()]) {
        front.add(i);
      }
    }
    return List.copyOf(front);
  }
}
