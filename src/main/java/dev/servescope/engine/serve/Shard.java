package dev.servescope.engine.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** The instances that serve one segment of every request, and the line that they share. */
final class Shard {
  final int index;
  final Line shared;

  /** Instances that have not ended, by slot. */
  final List<Instance> instances = new ArrayList<>();

  /** Idle instances in the order in which they are given work, where instances share a line. */
  final Queue<Instance> idle;

  /** Segments that are on their way to this shard or in it. */
  int outstanding;

  /** Whether requests are no longer split onto this shard. */
  boolean retired;

  /** Instances that take work, and since when there has been at least one of them. */
  int readyCount;

  long noneReadySince;
  long someReadySince;

  /** Since when there has been at least one idle instance. */
  long someIdleSince;

  Shard(int index, Segments segments, Queue<Instance> idle) {
    this.index = index;
    this.idle = idle;
    this.shared = new Line(this, null, segments);
  }

  void addIdle(Instance instance, long now) {
    if (idle.isEmpty()) {
      someIdleSince = now;
    }
    idle.add(instance);
  }

  int lowestFreeSlot() {
    int slot = 0;
    while (slot < instances.size() && instances.get(slot).slot == slot) {
      slot++;
    }
    return slot;
  }

  /** Adds an instance at the place of its slot. */
  void add(Instance instance) {
    instances.add(instance.slot, instance);
  }
}
