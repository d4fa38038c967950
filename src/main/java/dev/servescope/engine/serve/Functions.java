package dev.servescope.engine.serve;

import dev.servescope.engine.scale.StartGate;
import dev.servescope.run.Outcome;
import dev.servescope.scenario.pool.Scaling;
import java.util.ArrayList;
import java.util.List;

/**
 * Scale per request, as function platforms do. The batcher stands in front: what leaves it goes to
 * the most recently created idle instance, else an instance is started for it, and above the limit
 * it is refused. Nothing waits for a busy instance.
 */
final class Functions extends Dispatcher {
  private final Site site;
  private final World world;
  private final Scaling.OnDemand rules;
  private final List<StartGate> gates = new ArrayList<>();

  Functions(Site site) {
    this.site = site;
    this.world = site.world;
    if (!(site.pool.scaling() instanceof Scaling.OnDemand onDemand)) {
      throw new IllegalArgumentException("instances do not start on demand");
    }
    this.rules = onDemand;
  }

  @Override
  void accept(Shard shard, Segment segment) {
    world.answers.queue(shard.shared, segment);
  }

  @Override
  void acceptAlone(Shard shard, Segment segment) {
    if (!site.executions.startOnIdle(shard, segment)) {
      accept(shard, segment);
    }
  }

  @Override
  void idle(Instance instance) {
    if (instance.line.waiting.isEmpty()) {
      instance.shard.addIdle(instance, world.clock.now());
      world.instances.keepAlive(instance);
    } else {
      world.mark(instance.line);
    }
  }

  @Override
  void idleAlone(Instance instance) {
    if (instance.line.waiting.isEmpty() && instance.shard.shared.waiting.isEmpty()) {
      instance.shard.addIdle(instance, world.clock.now());
      world.instances.keepAlive(instance);
    } else {
      idle(instance);
    }
  }

  @Override
  void gone(Instance instance) {
    instance.shard.idle.remove(instance);
  }

  @Override
  void settle(Line line) {
    var owner = line.owner;
    if (owner == null) {
      invoke(line);
    } else if (owner.state == Instance.State.IDLE && !line.waiting.isEmpty()) {
      if (owner.unable) {
        world.answers.fail(line, line.waiting.size());
        idle(owner);
        return;
      }
      site.executions.call(owner, line, line.waiting.size(), owner.askedAt, owner.readyAt);
      site.executions.waited(owner, owner.askedAt - owner.bornAt);
      owner.answersCold = false;
    }
  }

  private void invoke(Line line) {
    var shard = line.shard;
    for (int size = leaving(line); size > 0; size = leaving(line)) {
      if (!shard.idle.isEmpty()) {
        call(line, shard.idle.remove(), size);
      } else if (!startFor(line, size)) {
        world.answers.lose(line, size, Outcome.REFUSED);
      }
    }
  }

  private int leaving(Line line) {
    var shard = line.shard;
    var instance = shard.idle.peek();
    int slot = instance == null ? site.zones.freeSlot(shard) : instance.slot;
    return site.batcher.leaving(line, site.pool.machine(slot));
  }

  private void call(Line line, Instance instance, int size) {
    if (instance.unable) {
      world.answers.fail(line, size);
      idle(instance);
    } else {
      site.executions.call(instance, line, size, 0, 0);
    }
  }

  private boolean startFor(Line line, int size) {
    var shard = line.shard;
    long now = world.clock.now();
    if (shard.instances.size() >= site.settings.limit || !gate(shard).mayStart(now)) {
      return false;
    }
    var instance = world.instances.ask(shard, false);
    if (instance == null) {
      return false;
    }
    gate(shard).started(now);
    instance.answersCold = true;
    for (int i = size; i > 0; i--) {
      Segment segment = world.dequeueFirst(line);
      world.enqueue(instance.line, segment);
      world.waitsForStart(segment.request);
    }
    world.recorder.coldStart(instance);
    return true;
  }

  private StartGate gate(Shard shard) {
    while (gates.size() <= shard.index) {
      gates.add(new StartGate(rules.starts()));
    }
    return gates.get(shard.index);
  }
}
