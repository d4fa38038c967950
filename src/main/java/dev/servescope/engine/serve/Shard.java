package dev.servescope.engine.serve;

import dev.servescope.engine.balance.Notes;
import dev.servescope.engine.balance.Roster;
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
  final Roster<Instance> instances = new Roster<>();

  /** Those of them that stay when they are idle. */
  final Roster<Instance> kept = new Roster<>();

  /** The instances that take work, by slot: what a balancer chooses among. */
  final Roster<Instance> taking = new Roster<>();

  /** The slots of which a balancer does not know how they are. */
  final Notes changed = new Notes();

  /** Idle instances in the order in which they are given work, where instances share a line. */
  final Queue<Instance> idle;

  /** Segments that are on their way to this shard or in it. */
  int outstanding;

  /** The work of the segments in this shard, in nanoseconds. */
  long load;

  /** Whether requests are no longer split onto this shard. */
  boolean retired;

  /** Instances that were asked for or start again, and have not taken work since. */
  private int coming;

  /**
   * From when until when nobody took work and somebody was coming: who waited then waited for a
   * start. Where nobody is coming, such as while all are down or resting, there is none.
   */
  long startFrom;

  long startTo;

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

  /** An instance may have begun or ended to take work. */
  void recount(Instance instance, long now) {
    boolean none = taking.isEmpty();
    boolean awaited = coming > 0;
    list(instance);
    if (instance.listed || (instance.state.isReady() && instance.believed)) {
      comesNoMore(instance, now);
    }
    if (none && awaited && !taking.isEmpty()) {
      startTo = now;
    } else if (!none && coming > 0 && taking.isEmpty()) {
      startFrom = now;
    }
  }

  /** An instance begins to start. */
  void comes(Instance instance, long now) {
    if (!instance.coming) {
      instance.coming = true;
      startFrom = coming == 0 && taking.isEmpty() ? now : startFrom;
      coming++;
    }
  }

  /** An instance is there, whether it may take work or not, or comes to nothing. */
  void comesNoMore(Instance instance, long now) {
    if (instance.coming) {
      instance.coming = false;
      coming--;
      if (coming == 0 && taking.isEmpty()) {
        startTo = now;
      }
    }
  }

  /** How much of the time from then until now nobody took work and somebody was coming. */
  long startWait(long from, long now) {
    long to = coming > 0 && taking.isEmpty() ? now : startTo;
    return Math.max(0, to - Math.max(from, startFrom));
  }

  private void list(Instance instance) {
    if (instance.listed == instance.takesWork()) {
      return;
    }
    instance.listed = !instance.listed;
    if (instance.listed) {
      taking.add(instance);
    } else {
      taking.remove(instance.slot);
    }
    changed.note(instance.slot);
  }

  /** Whether any instance could serve now. */
  boolean serves() {
    return !taking.isEmpty();
  }

  /** Adds an instance at the place of its slot. */
  void add(Instance instance) {
    instances.add(instance);
    if (instance.kept) {
      kept.add(instance);
    }
  }
}
