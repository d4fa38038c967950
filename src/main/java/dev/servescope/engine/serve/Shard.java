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

  /** Tells how long somebody has waited for a start. */
  final StartClock starts = new StartClock();

  /** Since when there has been at least one idle instance, and where the clock of starts was. */
  long someIdleSince;

  long someIdleMark;

  Shard(Site site, int index, int number, World world, Queue<Instance> idle) {
    this.site = site;
    this.index = index;
    this.number = number;
    this.idle = idle;
    this.shared = new Line(this, null, world);
  }

  void addIdle(Instance instance, long now) {
    if (idle.isEmpty()) {
      someIdleFrom(now);
    }
    idle.add(instance);
  }

  /** There is an idle instance from now on. */
  void someIdleFrom(long now) {
    someIdleSince = now;
    someIdleMark = starts.at(now);
  }

  /** An instance may have begun or ended to take work. */
  void recount(Instance instance, long now) {
    list(instance);
    if (instance.listed || (instance.state.isReady() && instance.believed)) {
      comesNoMore(instance, now);
    }
    look(now);
  }

  private void look(long now) {
    starts.run(coming > 0 && taking.isEmpty(), now);
  }

  /** An instance begins to start. */
  void comes(Instance instance, long now) {
    if (!instance.coming) {
      instance.coming = true;
      coming++;
      look(now);
    }
  }

  /** An instance is there, whether it may take work or not, or comes to nothing. */
  void comesNoMore(Instance instance, long now) {
    if (instance.coming) {
      instance.coming = false;
      coming--;
      look(now);
    }
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
