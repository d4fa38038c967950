package dev.servescope.study.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order the points of a sweep are run: the ends first, then what lies in the middle, then
 * the middles of what is left, so that the whole picture is there early and becomes finer.
 */
final class Order {
  private Order() {}

  /** All points, those of the coarsest grid first. */
  static List<Integer> of(SweepPlan plan) {
    var columns = levels(plan.width());
    var rows = levels(plan.height());
    var points = new ArrayList<Integer>(IntStream.range(0, plan.size()).boxed().toList());
    // The sort is stable: points of a level keep their order.
    points.sort(
        Comparator.comparingInt(
            point ->
                Math.max(
                    columns[point % plan.width()], rows[point / plan.width() % plan.height()])));
    return points;
  }

  /** On which grid each place stands, 0 for the coarsest; the ends are always on it. */
  static int[] levels(int count) {
    var levels = new int[count];
    halve(levels, 0, count - 1, 1);
    return levels;
  }

  private static void halve(int[] levels, int low, int high, int level) {
    if (high - low < 2) {
      return;
    }
    int middle = (low + high) >>> 1;
    levels[middle] = level;
    halve(levels, low, middle, level + 1);
    halve(levels, middle, high, level + 1);
  }
}
