package dev.servescope.engine.serve;

import java.util.Arrays;

/**
 * The instance with the fewest requests waiting or in service; among equals, smooth weighted round
 * robin with weight 1 for each: every one of them gains 1, the largest wins and pays the sum. These
 * are the semantics of nginx's {@code least_conn}.
 */
final class LeastConnections implements Balancer {
  private int[] credit = new int[16];

  @Override
  public Instance pick(Instance[] instances) {
    int fewest = Integer.MAX_VALUE;
    for (var instance : instances) {
      fewest = Math.min(fewest, instance.inFlight);
    }
    makeRoom(instances[instances.length - 1].slot);
    int equals = 0;
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < instances.length; i++) {
      if (instances[i].inFlight == fewest) {
        int gained = ++credit[instances[i].slot];
        equals++;
        if (gained > most) {
          most = gained;
          best = i;
        }
      }
    }
    // Who is alone with the fewest wins what it pays.
    credit[instances[best].slot] -= equals;
    return instances[best];
  }

  private void makeRoom(int slot) {
    if (slot >= credit.length) {
      credit = Arrays.copyOf(credit, 2 * slot);
    }
  }
}
