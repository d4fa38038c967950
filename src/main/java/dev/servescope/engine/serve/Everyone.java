package dev.servescope.engine.serve;

/**
 * No balancer: nobody knows who takes what, so every free instance takes the request, and the first
 * answer counts. The others have worked in vain.
 */
final class Everyone extends Dispatcher {
  private final Site site;
  private final World world;

  Everyone(Site site) {
    this.site = site;
    this.world = site.world;
  }

  @Override
  void accept(Shard shard, Segment segment) {
    world.answers.queue(shard.shared, segment);
  }

  @Override
  void acceptAlone(Shard shard, Segment segment) {
    accept(shard, segment);
  }

  @Override
  void idle(Instance instance) {
    instance.shard.addIdle(instance, world.clock.now());
    world.mark(instance.shard.shared);
  }

  @Override
  void gone(Instance instance) {
    instance.shard.idle.remove(instance);
  }

  @Override
  void settle(Line line) {
    var shard = line.shard;
    while (line.owner == null && !shard.idle.isEmpty()) {
      var first = shard.idle.element();
      int size = site.batcher.leaving(line, first.machine);
      if (size == 0) {
        return;
      }
      shard.idle.remove();
      serve(line, first, size);
    }
  }

  private void serve(Line line, Instance first, int size) {
    var shard = line.shard;
    if (first.unable) {
      world.answers.fail(line, size);
      shard.idle.add(first);
      return;
    }
    site.executions.start(first, line, size, shard.someIdleSince, shard.someIdleMark);
    while (!shard.idle.isEmpty()) {
      site.executions.startCopy(shard.idle.remove(), first);
    }
  }
}
