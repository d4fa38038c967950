package dev.servescope.engine.serve;

import dev.servescope.engine.balance.Balancer;
import dev.servescope.engine.balance.Balancers;
import dev.servescope.engine.random.Cause;
import dev.servescope.run.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line before each instance, chosen by a balancer on arrival. While no instance takes work,
 * requests wait in the shard's shared line. A balancer that is told by probes who is ready sends
 * requests to instances that have crashed since; those fail at once.
 */
final class InstanceQueues extends Dispatcher {
  private final Site site;
  private final World world;
  private final Stealing stealing;
  private final List<Balancer> balancers = new ArrayList<>();

  InstanceQueues(Site site) {
    this.site = site;
    this.world = site.world;
    this.stealing = new Stealing(site);
  }

  /** Each shard has a cycle of its own. */
  private Balancer balancer(Shard shard) {
    while (balancers.size() <= shard.index) {
      long key = (long) site.index << 32 | balancers.size();
      balancers.add(Balancers.of(site.pool, world.streams.stream(Cause.ROUTING, key)));
    }
    return balancers.get(shard.index);
  }

  @Override
  void accept(Shard shard, Segment segment) {
    var instance = choose(shard, segment);
    if (instance != null) {
      world.answers.queue(instance.line, segment);
    }
  }

  @Override
  void acceptAlone(Shard shard, Segment segment) {
    var instance = choose(shard, segment);
    if (instance == null) {
      return;
    }
    if (instance.isFree() && instance.line.waiting.isEmpty()) {
      site.executions.startOne(instance, segment);
    } else if (instance.state == Instance.State.BUSY) {
      world.answers.queueAlone(instance.line, segment);
    } else {
      world.answers.queue(instance.line, segment);
    }
  }

  /**
   * The instance that gets a segment; null if the segment has to wait for any, or fails at once.
   */
  private @Nullable Instance choose(Shard shard, Segment segment) {
    // Who waits for any instance goes first, though one may be there since this instant.
    if (shard.taking.isEmpty() || !shard.shared.waiting.isEmpty()) {
      world.answers.queue(shard.shared, segment);
      return null;
    }
    return pick(shard, segment);
  }

  /** The same where nobody waits for any. */
  private @Nullable Instance pick(Shard shard, Segment segment) {
    var instance = shard.taking.get(balancer(shard).pick(shard.taking, shard.changed));
    if (instance.unable || !instance.state.isReady()) {
      world.answers.lose(segment, Outcome.FAILED);
      return null;
    }
    return instance;
  }

  @Override
  void idle(Instance instance) {
    if (!instance.shard.shared.waiting.isEmpty()) {
      world.mark(instance.shard.shared);
    }
    if (!instance.line.waiting.isEmpty() || site.settings.stealing) {
      world.mark(instance.line);
    }
  }

  @Override
  void idleAlone(Instance instance) {
    var line = instance.line;
    var shard = line.shard;
    if (!shard.shared.waiting.isEmpty() || instance.unable) {
      idle(instance);
    } else if (!line.waiting.isEmpty()) {
      site.executions.start(instance, line, 1, instance.idleSince, instance.idleMark);
    }
  }

  @Override
  void gone(Instance instance) {
    // Its line holds nothing, and nobody keeps a list of the idle.
  }

  @Override
  void settle(Line line) {
    var owner = line.owner;
    if (owner == null) {
      route(line);
      return;
    }
    if (owner.isFree()) {
      serve(line, owner);
      if (owner.isFree() && stealing.steal(line)) {
        serve(line, owner);
      }
    }
    stealing.offer(line);
  }

  private void serve(Line line, Instance owner) {
    int size = site.batcher.leaving(line, owner.machine);
    if (size > 0 && owner.unable) {
      world.answers.fail(line, line.waiting.size());
    } else if (size > 0) {
      site.executions.start(owner, line, size, owner.idleSince, owner.idleMark);
    }
  }

  private void route(Line shared) {
    var shard = shared.shard;
    while (!shared.waiting.isEmpty() && !shard.taking.isEmpty()) {
      var segment = world.dequeueFirst(shared);
      var instance = pick(shard, segment);
      if (instance != null) {
        world.answers.queue(instance.line, segment);
      }
    }
  }
}
