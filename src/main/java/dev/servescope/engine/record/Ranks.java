package dev.servescope.engine.record;

import java.util.Arrays;

/**
 * Finds values by their rank without sorting many of them: each falls into a drawer by its leading
 * bits, and only the drawer in which a rank lies is sorted. A drawer is at most 1/32 as wide as its
 * values are large, so of a thousand latencies it holds some dozens.
 */
final class Ranks {
  private static final Buckets DRAWERS = new Buckets(5);

  /** So few are sorted as a whole: to fill drawers would cost more. */
  private static final int FEW = 64;

  private final int[] counts = new int[DRAWERS.count()];
  private final long[] few = new long[FEW];
  private long[] drawer = new long[64];
  private long[] values = {};

  /** By value, so that those of a drawer are found without another look at what they are. */
  private int[] drawers = {};

  private int size;
  private int lowest;
  private int highest;

  /**
   * Looks at the first values of an array; none is negative. They must stay while ranks are asked.
   */
  void of(long[] array, int count) {
    for (int i = lowest; i <= highest; i++) {
      counts[i] = 0;
    }
    lowest = 0;
    highest = 0;
    values = array;
    size = count;
    if (count <= FEW) {
      System.arraycopy(array, 0, few, 0, count);
      Arrays.sort(few, 0, count);
      return;
    }
    if (drawers.length < count) {
      drawers = new int[array.length];
    }
    int first = counts.length - 1;
    int last = 0;
    for (int i = 0; i < count; i++) {
      int at = DRAWERS.of(array[i]);
      drawers[i] = at;
      counts[at]++;
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    lowest = first;
    highest = last;
  }

  /** The value at a rank, 1 for the smallest. */
  long at(int rank) {
    if (size <= FEW) {
      return few[rank - 1];
    }
    int at = lowest;
    int below = 0;
    while (below + counts[at] < rank) {
      below += counts[at++];
    }
    return sorted(at)[rank - below - 1];
  }

  private long[] sorted(int wanted) {
    // One place more, as each value is written down before it is known whether it belongs there.
    if (drawer.length <= counts[wanted]) {
      drawer = new long[2 * counts[wanted] + 1];
    }
    long[] into = drawer;
    int found = 0;
    for (int i = 0; i < size; i++) {
      into[found] = values[i];
      found += drawers[i] == wanted ? 1 : 0;
    }
    Arrays.sort(drawer, 0, found);
    return drawer;
  }
}
