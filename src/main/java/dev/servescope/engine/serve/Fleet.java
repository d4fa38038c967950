package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.serve.Instance.State;
import dev.servescope.run.InstanceStep;
import dev.servescope.run.Outcome;
import dev.servescope.run.Step;
import org.jspecify.annotations.Nullable;

/**
 * The life of a pool's instances: ready, idle again, drained, crashed, ended; and how many there
 * are.
 */
final class Fleet {
  private final Site site;
  private final World world;
  private final Instances instances;

  Fleet(Site site) {
    this.site = site;
    this.world = site.world;
    this.instances = world.instances;
  }

  /** Adds the replicas of a shard that are on from the start, ready at once. */
  void open(Shard shard) {
    for (int i = 0; i < site.settings.wanted; i++) {
      var instance = instances.addReady(shard);
      if (instance != null) {
        site.dispatcher.idle(instance);
      }
    }
  }

  /** An instance has started. */
  void started(Instance instance) {
    instances.change(instance, State.IDLE);
    free(instance);
    joined(instance.shard);
  }

  /** Somebody may take work on a shard again: one that stands by serves where nobody else does. */
  void joined(Shard shard) {
    if (site.standby.contains(shard)) {
      site.active.forEach(this::moveToStandby);
    }
    if (site.scaling != null) {
      site.scaling.joined();
    }
  }

  /** An instance has executed a batch. */
  void executed(Instance instance) {
    instances.rest(instance);
    free(instance);
  }

  private void free(Instance instance) {
    if (instance.draining) {
      instances.end(instance);
    } else if (instance.believed && !instance.resting) {
      if (site.isAlone()) {
        site.dispatcher.idleAlone(instance);
      } else {
        site.dispatcher.idle(instance);
      }
    }
  }

  /** A keep-alive has run out, if nothing has happened in between. */
  void expire(Instance instance) {
    instance.expiryRunning = false;
    if (instances.isExpired(instance)) {
      site.dispatcher.gone(instance);
      instances.end(instance);
    } else if (instance.state == State.IDLE) {
      instances.keepAlive(instance);
    }
  }

  /**
   * Brings a shard to as many replicas as are wanted.
   *
   * @return how many there are then; fewer than wanted where there is no room for more
   */
  int resize(Shard shard, int wanted) {
    boolean room = true;
    while (shard.kept.size() < wanted && room) {
      room = instances.ask(shard, true) != null;
    }
    while (shard.kept.size() > wanted) {
      release(shard.kept.last());
    }
    return shard.kept.size();
  }

  private void release(Instance instance) {
    noLongerKept(instance);
    if (!site.settings.onDemand()) {
      drain(instance);
    } else if (instance.state == State.IDLE) {
      // From now on it is a function like any other, and is kept as long as those.
      instance.idleFrom(world.clock.now());
      instances.keepAlive(instance);
    }
  }

  private void noLongerKept(Instance instance) {
    instance.kept = false;
    instance.shard.kept.remove(instance.slot);
    world.recorder.released(instance);
  }

  private void drain(Instance instance) {
    instances.drain(instance);
    if (instance.state == State.IDLE) {
      site.dispatcher.gone(instance);
    }
    reroute(instance);
    if (instance.state != State.BUSY) {
      instances.end(instance);
    }
  }

  /** Ends the instances of a shard that no request needs any more. */
  void closeIfRetired(Shard shard) {
    if (shard.retired && shard.outstanding == 0) {
      for (var instance : shard.instances.toList()) {
        if (instance.state != State.BUSY) {
          if (instance.kept) {
            noLongerKept(instance);
          }
          drain(instance);
        }
      }
    }
  }

  /** The instance at a place, 0 for the first; null if there is none. */
  static @Nullable Instance at(Shard shard, int slot) {
    return shard.instances.find(slot);
  }

  /** Keeps an instance that is about to crash from new work. */
  void shut(Instance instance) {
    if (instance.isFree()) {
      site.dispatcher.gone(instance);
    }
    if (instance.state.isReady()) {
      instance.resting = true;
      instance.shard.recount(instance, world.clock.now());
    }
  }

  /**
   * Crashes an instance. Of two outages at once the later end holds.
   *
   * @param retried whether its work is done again; otherwise it has failed
   * @param unreachable whether nothing answers any more, not even with an error
   */
  void crash(Instance instance, long downNanos, boolean retried, boolean unreachable) {
    if (instance.state == State.ENDED) {
      return;
    }
    long up = world.clock.now() + downNanos;
    if (instance.state == State.DOWN) {
      stayDown(instance, up, unreachable);
      return;
    }
    if (instance.isFree()) {
      site.dispatcher.gone(instance);
    }
    boolean executing = instance.state == State.BUSY;
    instances.forgetEvents(instance);
    if (executing) {
      world.recorder.batchEnded(instance, true);
    }
    boolean rested = instance.resting;
    instance.renew();
    instance.unreachable = unreachable;
    instances.change(instance, State.DOWN);
    if (rested) {
      instance.shard.recount(instance, world.clock.now());
    }
    instance.downUntil = up;
    world.steps.instance(instance, InstanceStep.Kind.DOWN, up, 0);
    if (executing) {
      lose(instance, retried);
    }
    reroute(instance);
    moveToStandby(instance.shard);
    if (instance.kept && !instance.draining) {
      world.clock.schedule(up, EventKind.RESTART, instance.key);
    } else {
      instances.end(instance);
    }
  }

  /**
   * Takes the machine of an instance away; another is asked for if the instance is to stay. One
   * that is down is left alone.
   */
  void takeAway(Instance instance, boolean retried) {
    boolean down = instance.state == State.DOWN;
    crash(instance, 0, retried, false);
    if (!down && instance.state == State.DOWN) {
      instances.replace(instance);
    }
  }

  private void stayDown(Instance instance, long until, boolean unreachable) {
    instance.unreachable |= unreachable;
    if (until > instance.downUntil) {
      instance.downUntil = until;
      world.steps.instance(instance, InstanceStep.Kind.DOWN, until, 0);
    }
  }

  /** An outage of an instance is over, if no other has begun since that takes longer. */
  void restart(Instance instance) {
    if (instance.downUntil > world.clock.now()) {
      world.clock.schedule(instance.downUntil, EventKind.RESTART, instance.key);
    } else {
      instances.restart(instance);
    }
  }

  private void lose(Instance instance, boolean retried) {
    int size = instance.batch.size();
    long nanos = world.clock.now() - instance.batchStart;
    Segment segment;
    while ((segment = instance.batch.removeHead()) != null) {
      instance.inFlight(-1);
      world.recorder.useless(nanos / size);
      world.steps.at(instance, segment, Step.Kind.INTERRUPTED);
      if (retried && world.answers.needs(segment)) {
        retry(instance.shard, segment);
      } else {
        world.answers.lose(segment, Outcome.FAILED);
      }
    }
  }

  private void retry(Shard shard, Segment segment) {
    segment.retryNanos += world.clock.now() - segment.queuedAt;
    segment.waitsFrom(world.clock.now());
    world.startWaiting(site, segment);
    resend(shard, segment);
  }

  /** Sends a segment to its shard, or to one that stands by for it. */
  private void resend(Shard shard, Segment segment) {
    var target = site.splitter.standIn(shard);
    site.splitter.move(segment, target);
    site.dispatcher.accept(target, segment);
  }

  /** Sends what waits at an instance elsewhere. */
  void reroute(Instance instance) {
    // None comes back: what a balancer sends on in vain fails at once, and others of its request
    // that wait here leave with it.
    while (!instance.line.waiting.isEmpty()) {
      resend(instance.shard, world.dequeueFirst(instance.line));
    }
  }

  /** Where nobody is left to serve what waits, a standby shard does. */
  void moveToStandby(Shard shard) {
    if (site.splitter.standIn(shard) != shard) {
      while (!shard.shared.waiting.isEmpty()) {
        resend(shard, world.dequeueFirst(shard.shared));
      }
    }
  }
}
