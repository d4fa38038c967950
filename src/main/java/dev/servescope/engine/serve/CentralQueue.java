package dev.servescope.engine.serve;

/**
 * One line for all instances of a shard; the one that has been idle for longest takes the next
 * batch. No policy keeps requests waiting for less.
 */
final class CentralQueue implements Dispatcher {
  private final World world;
  private final Executions executions;

  CentralQueue(World world, Executions executions) {
    this.world = world;
    this.executions = executions;
  }

  @Override
  public void accept(Shard shard, int segment) {
    world.enqueue(shard.shared, segment);
  }

  @Override
  public void idle(Instance instance) {
    instance.shard.addIdle(instance, world.clock.now());
    world.mark(instance.shard.shared);
  }

  @Override
  public void gone(Instance instance) {
    instance.shard.idle.remove(instance);
  }

  @Override
  public void settle(Line line) {
    var shard = line.shard;
    while (!line.waiting.isEmpty() && !shard.idle.isEmpty() && world.mayLeave(line)) {
      var instance = shard.idle.remove();
      executions.start(
          instance, line, shard.someIdleSince, shard.noneReadySince, shard.someReadySince);
    }
  }
}
