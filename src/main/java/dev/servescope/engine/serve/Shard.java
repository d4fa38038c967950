package dev.servescope.engine.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** The instances that serve one segment of every request, and the line that they share. */
final class Shard {
  final Site site;

  /** The place within the pool, 0 for the first. */
  final int index;

  /** The place among the shards of all pools. */
  final int number;

  final Line shared;

  /** Instances that have not ended, by slot. */
  final List<Instance> instances = new ArrayList<>();

  /** The instances that take work, by slot: what a balancer chooses among. */
  Instance[] taking = {};

  /** Idle instances in the order in which they are given work, where instances share a line. */
  final Queue<Instance> idle;

  /** Segments that are on their way to this shard or in it. */
  int outstanding;

  /** The work of the segments in this shard, in nanoseconds. */
  long load;

  /** Whether requests are no longer split onto this shard. */
  boolean retired;

  /** Since when no instance has taken work, and since when at least one has. */
  long noneReadySince;

  long someReadySince;

  /** Since when there has been at least one idle instance. */
  long someIdleSince;

  Shard(Site site, int index, int number, World world, Queue<Instance> idle) {
    this.site = site;
    this.index = index;
    this.number = number;
    this.idle = idle;
    this.shared = new Line(this, null, world);
  }

  void addIdle(Instance instance, long now) {
    if (idle.isEmpty()) {
      someIdleSince = now;
    }
    idle.add(instance);
  }

  /** Looks anew who takes work; instances change that rarely, balancers ask often. */
  void recount(long now) {
    boolean none = taking.length == 0;
    taking = instances.stream().filter(Instance::takesWork).toArray(Instance[]::new);
    if (none && taking.length > 0) {
      someReadySince = now;
    } else if (taking.length == 0) {
      noneReadySince = now;
    }
  }

  /** Whether any instance could serve now. */
  boolean serves() {
    return taking.length > 0;
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
