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
    var best = instances[0];
    int equals = 1;
    for (int i = 1; i < instances.length; i++) {
      var instance = instances[i];
      if (instance.inFlight < best.inFlight) {
        best = instance;
        equals = 1;
      } else if (instance.inFlight == best.inFlight) {
        equals++;
      }
    }
    return equals > 1 ? pickAmongEquals(instances, best, equals) : best;
  }

  /** Gives credit to all that have as few requests as the first of them. */
  private Instance pickAmongEquals(Instance[] instances, Instance first, int equals) {
    makeRoom(instances[instances.length - 1].slot);
    var best = first;
    for (int i = 0; i < instances.length; i++) {
      var instance = instances[i];
      if (instance.inFlight == first.inFlight) {
        int gained = ++credit[instance.slot];
        if (gained > credit[best.slot]) {
          best = instance;
        }
      }
    }
    credit[best.slot] -= equals;
    return best;
  }

  private void makeRoom(int slot) {
    if (slot >= credit.length) {
      credit = Arrays.copyOf(credit, 2 * slot);
    }
  }
}
