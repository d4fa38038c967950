package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.serve.Instance.State;
import dev.servescope.scenario.Intervention.Change.Kill;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The life of instances: ready, idle again, drained, crashed, ended; and how many there are. */
final class Fleet {
  private final World world;
  private final Instances instances;
  private final Dispatcher dispatcher;
  private final Answers answers;

  Fleet(World world, Instances instances, Dispatcher dispatcher, Answers answers) {
    this.world = world;
    this.instances = instances;
    this.dispatcher = dispatcher;
    this.answers = answers;
  }

  /** Adds the always-on replicas of a shard, ready at once. */
  void open(Shard shard) {
    for (int i = 0; i < world.settings.replicas; i++) {
      dispatcher.idle(instances.addReady(shard));
    }
  }

  /** An instance has started, or has executed a batch. */
  void free(Instance instance) {
    instances.change(instance, State.IDLE);
    if (instance.draining) {
      instances.end(instance);
    } else {
      dispatcher.idle(instance);
    }
  }

  /** A keep-alive has run out, if nothing has happened in between. */
  void expire(Instance instance) {
    instance.expiryRunning = false;
    if (instances.isExpired(instance)) {
      dispatcher.gone(instance);
      instances.end(instance);
    } else if (instance.state == State.IDLE) {
      instances.keepAlive(instance);
    }
  }

  /** Brings a shard to as many replicas as are wanted now. */
  void resize(Shard shard) {
    int wanted = world.settings.replicas;
    var kept = new ArrayList<Instance>();
    shard.instances.stream().filter(i -> i.kept && !i.draining).forEach(kept::add);
    for (int i = kept.size(); i < wanted; i++) {
      instances.ask(shard, true);
    }
    while (kept.size() > wanted) {
      release(kept.removeLast());
    }
  }

  private void release(Instance instance) {
    instance.kept = false;
    if (!world.settings.onDemand()) {
      drain(instance);
    } else if (instance.state == State.IDLE) {
      // From now on it is a function like any other, and is kept as long as those.
      instance.idleSince = world.clock.now();
      instances.keepAlive(instance);
    }
  }

  private void drain(Instance instance) {
    instances.drain(instance);
    if (instance.state == State.IDLE) {
      dispatcher.gone(instance);
    }
    reroute(instance);
    if (instance.state != State.BUSY) {
      instances.end(instance);
    }
  }

  /** Ends the instances of a shard that no request needs any more. */
  void closeIfRetired(Shard shard) {
    if (shard.retired && shard.outstanding == 0) {
      for (var instance : new ArrayList<>(shard.instances)) {
        if (instance.state != State.BUSY) {
          instance.kept = false;
          drain(instance);
        }
      }
    }
  }

  /** Crashes an instance. */
  void kill(Shard shard, Kill kill) {
    var instance = at(shard, kill.replica() - 1);
    if (instance == null || instance.state == State.DOWN) {
      return;
    }
    if (instance.state == State.IDLE && !instance.draining) {
      dispatcher.gone(instance);
    }
    boolean executing = instance.state == State.BUSY;
    instances.forgetEvents(instance);
    if (executing) {
      world.recorder.batchEnded(instance, true);
    }
    instances.change(instance, State.DOWN);
    if (executing) {
      lose(instance, kill.retried());
    }
    reroute(instance);
    if (instance.kept && !instance.draining) {
      long up = world.clock.now() + kill.downFor().toNanos();
      world.clock.schedule(up, EventKind.RESTART, instance.key);
    } else {
      instances.end(instance);
    }
  }

  private static @Nullable Instance at(Shard shard, int slot) {
    return shard.instances.stream().filter(i -> i.slot == slot).findFirst().orElse(null);
  }

  private void lose(Instance instance, boolean retried) {
    while (!instance.batch.isEmpty()) {
      int segment = instance.batch.removeHead();
      instance.inFlight--;
      if (retried) {
        retry(instance.shard, segment);
      } else {
        answers.fail(segment);
      }
    }
  }

  private void retry(Shard shard, int segment) {
    var segments = world.segments;
    segments.retryNanos[segment] += world.clock.now() - segments.queuedAt[segment];
    segments.queuedAt[segment] = world.clock.now();
    dispatcher.accept(shard, segment);
  }

  private void reroute(Instance instance) {
    // It takes no work now, so nothing comes back to its own line.
    while (!instance.line.waiting.isEmpty()) {
      dispatcher.accept(instance.shard, world.dequeue(instance.line));
    }
  }
}
