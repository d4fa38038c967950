package dev.servescope.engine.serve;

import java.util.Arrays;

/**
 * Which places of a store are free. The one given back last is taken first, as it is likeliest to
 * be in the processor's cache; without any the next is one that was never taken. Numbers, not
 * references: what the collector of garbage need not follow cannot keep it busy.
 */
final class Places {
  private int[] givenBack = new int[64];
  private int free;
  private int used;

  int take() {
    return free > 0 ? givenBack[--free] : used++;
  }

  void giveBack(int place) {
    if (free == givenBack.length) {
      givenBack = Arrays.copyOf(givenBack, 2 * free);
    }
    givenBack[free++] = place;
  }

  /** How many were ever taken since the beginning; all of them are below this. */
  int used() {
    return used;
  }

  /** Begins anew: all places are free and are taken in their order. */
  void clear() {
    free = 0;
    used = 0;
  }
}
