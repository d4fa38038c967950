package dev.servescope.engine.serve;

import java.util.Arrays;

/**
 * The instance with the fewest requests waiting or in service; among equals, smooth weighted round
 * robin with weight 1 for each: every one of them gains 1, the largest wins and pays the sum. These
 * are the semantics of nginx's {@code least_conn}.
 */
final class LeastConnections implements Balancer {
  private static final int LOAD_SHIFT = 40;
  private static final int CREDIT_SHIFT = 16;
  private static final long PLACE_MASK = (1L << CREDIT_SHIFT) - 1;

  private int[] credit = new int[16];

  /**
   * Requests count first, then credit, then the slot: one number says it all, so that the smallest
   * is found without a branch that nobody can foretell. Neither loop has one.
   */
  @Override
  public Instance pick(Instance[] instances) {
    makeRoom(instances[instances.length - 1].slot);
    long first = Long.MAX_VALUE;
    for (int i = 0; i < instances.length; i++) {
      long load = instances[i].inFlight;
      long owed = -credit[instances[i].slot];
      first = Math.min(first, (load << LOAD_SHIFT) + (owed << CREDIT_SHIFT) + i);
    }
    var best = instances[(int) (first & PLACE_MASK)];
    int equals = 0;
    for (var instance : instances) {
      int gained = instance.inFlight == best.inFlight ? 1 : 0;
      credit[instance.slot] += gained;
      equals += gained;
    }
    // Who is alone with the fewest wins what it pays.
    credit[best.slot] -= equals;
    return best;
  }

  private void makeRoom(int slot) {
    if (slot >= credit.length) {
      credit = Arrays.copyOf(credit, 2 * slot);
    }
  }
}
