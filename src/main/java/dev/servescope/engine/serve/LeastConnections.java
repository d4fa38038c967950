package dev.servescope.engine.serve;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The instance with the fewest requests waiting or in service; among equals, smooth weighted round
 * robin with weight 1 for each: every one of them gains 1, the largest wins and pays the sum. These
 * are the semantics of nginx's {@code least_conn}.
 */
final class LeastConnections implements Balancer {
  private int[] credit = new int[16];

  @Override
  public @Nullable Instance pick(List<Instance> instances) {
    int fewest = Integer.MAX_VALUE;
    int equals = 0;
    Instance best = null;
    for (int i = 0; i < instances.size(); i++) {
      var instance = instances.get(i);
      if (instance.inFlight > fewest || !instance.takesWork()) {
        continue;
      }
      if (instance.inFlight < fewest) {
        fewest = instance.inFlight;
        equals = 0;
        best = instance;
      }
      equals++;
    }
    return equals > 1 ? pickAmongEquals(instances, fewest, equals) : best;
  }

  private @Nullable Instance pickAmongEquals(List<Instance> instances, int fewest, int equals) {
    makeRoom(instances.getLast().slot);
    Instance best = null;
    for (int i = 0; i < instances.size(); i++) {
      var instance = instances.get(i);
      if (instance.inFlight == fewest && instance.takesWork()) {
        int gained = ++credit[instance.slot];
        if (best == null || gained > credit[best.slot]) {
          best = instance;
        }
      }
    }
    if (best != null) {
      credit[best.slot] -= equals;
    }
    return best;
  }

  private void makeRoom(int slot) {
    if (slot >= credit.length) {
      credit = Arrays.copyOf(credit, 2 * slot);
    }
  }
}
