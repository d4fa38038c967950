package dev.servescope.engine.serve;

/**
 * One line for all instances of a shard; the one that has been idle for longest takes the next
 * batch. No policy keeps requests waiting for less.
 */
final class CentralQueue extends Dispatcher {
  private final Site site;
  private final World world;
  private final Stealing stealing;

  CentralQueue(Site site) {
    this.site = site;
    this.world = site.world;
    this.stealing = new Stealing(site);
  }

  @Override
  void accept(Shard shard, Segment segment) {
    world.answers.queue(shard.shared, segment);
  }

  @Override
  void acceptAlone(Shard shard, Segment segment) {
    if (shard.idle.isEmpty()) {
      world.answers.queueAlone(shard.shared, segment);
    } else if (!site.executions.startOnIdle(shard, segment)) {
      accept(shard, segment);
    }
  }

  @Override
  void idle(Instance instance) {
    instance.shard.addIdle(instance, world.clock.now());
    world.mark(instance.shard.shared);
  }

  @Override
  void idleAlone(Instance instance) {
    var shard = instance.shard;
    var line = shard.shared;
    if (line.waiting.isEmpty()) {
      shard.addIdle(instance, world.clock.now());
    } else if (shard.idle.isEmpty() && !instance.unable) {
      shard.someIdleFrom(world.clock.now());
      site.executions.start(instance, line, 1, shard.someIdleSince, shard.someIdleMark);
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
    if (line.owner != null) {
      return;
    }
    var shard = line.shard;
    serve(line);
    while (!shard.idle.isEmpty() && stealing.steal(line)) {
      serve(line);
    }
    stealing.offer(line);
  }

  private void serve(Line line) {
    var shard = line.shard;
    while (!shard.idle.isEmpty()) {
      var instance = shard.idle.element();
      int size = site.batcher.leaving(line, instance.machine);
      if (size == 0) {
        return;
      }
      shard.idle.remove();
      if (instance.unable) {
        world.answers.fail(line, size);
        shard.idle.add(instance);
      } else {
        site.executions.start(instance, line, size, shard.someIdleSince, shard.someIdleMark);
      }
    }
  }
}
