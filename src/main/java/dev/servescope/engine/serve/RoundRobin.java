package dev.servescope.engine.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next instance that takes work, in a fixed cycle of slots. */
final class RoundRobin implements Balancer {
  private int lastSlot = -1;

  @Override
  public @Nullable Instance pick(List<Instance> instances) {
    int size = instances.size();
    int start = Math.min(lastSlot + 1, size);
    // Slots may be missing, so the place after the last choice can be a little further down.
    while (start > 0 && instances.get(start - 1).slot > lastSlot) {
      start--;
    }
    for (int i = 0; i < size; i++) {
      var instance = instances.get((start + i) % size);
      if (instance.takesWork()) {
        lastSlot = instance.slot;
        return instance;
      }
    }
    return null;
  }
}
