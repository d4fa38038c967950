package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.serve.Instance.State;
import dev.servescope.run.InstanceStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All instances: how they are asked for, how they change, how they end, and whom events mean. */
final class Instances {
  private static final int GENERATION_SHIFT = 32;

  private final World world;
  private @Nullable Instance[] byIndex = new @Nullable Instance[16];
  private int indexes;
  private final List<Integer> freeIndexes = new ArrayList<>();
  private long generation;
  private long created;

  Instances(World world) {
    this.world = world;
  }

  /** Asks for an instance that has to start; null if there is no room for it. */
  @Nullable Instance ask(Shard shard, boolean kept) {
    var instance = add(shard, kept);
    if (instance != null) {
      long openAt = shard.site.zones.openAt(shard, instance.slot);
      if (openAt > world.clock.now()) {
        await(instance, openAt);
      } else {
        restart(instance);
      }
    }
    return instance;
  }

  /** Nothing starts in a lost zone: there an instance is down from the first. */
  private void await(Instance instance, long backAt) {
    instance.unreachable = true;
    instance.downUntil = backAt;
    doubt(instance);
    change(instance, State.DOWN);
    world.steps.instance(instance, InstanceStep.Kind.DOWN, backAt, 0);
    world.clock.schedule(backAt, EventKind.RESTART, instance.key);
  }

  /**
   * Adds an instance that is ready, as those that are on at the start of a run; null if no room.
   */
  @Nullable Instance addReady(Shard shard) {
    var instance = add(shard, true);
    if (instance != null) {
      change(instance, State.IDLE);
    }
    return instance;
  }

  private @Nullable Instance add(Shard shard, boolean kept) {
    int slot = shard.site.zones.freeSlot(shard);
    if (!world.room.take(shard.site.pool.machine(slot))) {
      return null;
    }
    var instance = new Instance(shard, slot, created++, world);
    instance.kept = kept;
    instance.newMachine(world.clock.now());
    instance.askedAt = world.clock.now();
    instance.readyAt = world.clock.now();
    instance.loadedAt = world.clock.now();
    instance.idleFrom(world.clock.now());
    instance.lane = world.recorder.enlist(instance);
    shard.add(instance);
    register(instance);
    shard.site.faults.watch(shard, slot);
    return instance;
  }

  /** Begins the cold start of an instance. */
  void restart(Instance instance) {
    long now = world.clock.now();
    var site = instance.site;
    instance.startUp = site.settings.startUp;
    instance.fresh = true;
    instance.askedAt = now;
    boolean skips = !instance.kept && site.knowsColdResponses();
    instance.readyAt = now + (skips ? 0 : instance.startUp.toReady().toNanos());
    instance.loadedAt = instance.readyAt + (skips ? 0 : instance.startUp.loadedLater().toNanos());
    doubt(instance);
    change(instance, State.STARTING);
    world.steps.instance(instance, InstanceStep.Kind.STARTING, instance.readyAt, 0);
    world.clock.schedule(instance.readyAt, EventKind.READY, instance.key);
  }

  /** Nobody sends requests to one that is new or was down before a probe has succeeded. */
  private void doubt(Instance instance) {
    if (instance.believed && instance.site.settings.probed) {
      believe(instance, false);
    }
  }

  /** Has an instance do something else. */
  void change(Instance instance, State after) {
    boolean tookWork = instance.takesWork();
    var before = instance.state;
    instance.state = after;
    long now = world.clock.now();
    if (after == State.IDLE) {
      instance.idleFrom(now);
    }
    if ((before == State.DOWN) != (after == State.DOWN)) {
      instance.down(after == State.DOWN, now);
    }
    if (after == State.STARTING) {
      instance.shard.comes(instance, now);
    } else if (instance.believed || after != State.IDLE) {
      instance.shard.comesNoMore(instance, now);
    }
    if (tookWork != instance.takesWork()) {
      instance.shard.recount(instance, now);
    }
    measure(instance, before, after, now);
    if (before == State.BUSY) {
      instance.site.meter.busy(-1, now);
      before = State.IDLE;
    }
    if (before != after) {
      world.recorder.state(instance, before, after);
    }
    if (after == State.IDLE) {
      world.steps.instance(instance, InstanceStep.Kind.READY, 0);
    } else if (after == State.ENDED) {
      world.steps.instance(instance, InstanceStep.Kind.ENDED, 0);
    }
  }

  /** An instance has executed its batch. To those who send requests it is what it was before. */
  void rest(Instance instance) {
    long now = world.clock.now();
    instance.state = State.IDLE;
    instance.idleFrom(now);
    instance.site.meter.busy(-1, now);
  }

  private static void measure(Instance instance, State before, State after, long now) {
    if (before.isReady() != after.isReady()) {
      instance.site.meter.ready(after.isReady() ? 1 : -1, now);
    }
    if ((before == State.STARTING) != (after == State.STARTING)) {
      instance.site.meter.starting(after == State.STARTING ? 1 : -1, now);
    }
  }

  /** Keeps an instance from new work; it is to end when it has none. */
  void drain(Instance instance) {
    instance.draining = true;
    world.steps.instance(instance, InstanceStep.Kind.DRAINING, 0);
    instance.shard.recount(instance, world.clock.now());
  }

  /** Those who send requests change their mind about an instance. */
  void believe(Instance instance, boolean ready) {
    instance.believed = ready;
    world.steps.instance(
        instance, ready ? InstanceStep.Kind.TRUSTED : InstanceStep.Kind.SHUNNED, 0);
    instance.shard.recount(instance, world.clock.now());
  }

  /** Ends an instance. */
  void end(Instance instance) {
    change(instance, State.ENDED);
    instance.shard.instances.remove(instance.slot);
    world.room.give(instance.machine);
    int index = (int) instance.key;
    byIndex[index] = null;
    freeIndexes.add(index);
  }

  /**
   * Has an idle function end after its keep-alive; one timer runs for it, however often it works.
   */
  void keepAlive(Instance instance) {
    if (!instance.kept && !instance.expiryRunning) {
      instance.expiryRunning = true;
      long due = instance.idleSince + instance.site.settings.keepAliveNanos;
      world.clock.schedule(due, EventKind.KEEP_ALIVE_END, instance.key);
    }
  }

  /** Whether an instance has been idle for its whole keep-alive. */
  boolean isExpired(Instance instance) {
    return instance.state == State.IDLE
        && !instance.kept
        && instance.idleSince + instance.site.settings.keepAliveNanos <= world.clock.now();
  }

  /** The machine of an instance has been taken away; another is asked for in its place. */
  void replace(Instance instance) {
    world.recorder.replaced(instance);
    instance.newMachine(world.clock.now());
  }

  /** The run is over: tells of all that are still there. */
  void outlast() {
    var left = new ArrayList<Instance>();
    for (var instance : byIndex) {
      if (instance != null) {
        left.add(instance);
      }
    }
    left.sort(Comparator.comparingLong(instance -> instance.created));
    left.forEach(world.recorder::outlasted);
  }

  private void register(Instance instance) {
    int index = freeIndexes.isEmpty() ? indexes++ : freeIndexes.removeLast();
    if (index == byIndex.length) {
      byIndex = Arrays.copyOf(byIndex, 2 * index);
    }
    byIndex[index] = instance;
    instance.key = ++generation << GENERATION_SHIFT | index;
  }

  /** Makes all events that are under way for an instance find nobody. */
  void forgetEvents(Instance instance) {
    instance.key = ++generation << GENERATION_SHIFT | (int) instance.key;
    instance.expiryRunning = false;
    instance.line.timerEnded();
  }

  /** The instance that an event means, or null if it has ended or crashed since. */
  @Nullable Instance find(long key) {
    var instance = byIndex[(int) key];
    return instance != null && instance.key == key ? instance : null;
  }
}
