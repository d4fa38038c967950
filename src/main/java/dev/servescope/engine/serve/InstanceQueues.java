package dev.servescope.engine.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A line before each instance, chosen by a balancer on arrival. While no instance takes work,
 * requests wait in the shard's shared line.
 */
final class InstanceQueues implements Dispatcher {
  private final World world;
  private final Executions executions;
  private final Supplier<Balancer> newBalancer;
  private final List<Balancer> balancers = new ArrayList<>();

  /**
   * Makes the dispatcher.
   *
   * @param newBalancer makes a balancer for a shard, as each has its own cycle
   */
  InstanceQueues(World world, Executions executions, Supplier<Balancer> newBalancer) {
    this.world = world;
    this.executions = executions;
    this.newBalancer = newBalancer;
  }

  private Balancer balancer(Shard shard) {
    while (balancers.size() <= shard.index) {
      balancers.add(newBalancer.get());
    }
    return balancers.get(shard.index);
  }

  @Override
  public void accept(Shard shard, int segment) {
    boolean nobody = shard.taking.length == 0;
    world.enqueue(nobody ? shard.shared : balancer(shard).pick(shard.taking).line, segment);
  }

  @Override
  public void idle(Instance instance) {
    if (!instance.shard.shared.waiting.isEmpty()) {
      world.mark(instance.shard.shared);
    }
    if (!instance.line.waiting.isEmpty()) {
      world.mark(instance.line);
    }
  }

  @Override
  public void gone(Instance instance) {
    // Its line holds nothing, and nobody keeps a list of the idle.
  }

  @Override
  public void settle(Line line) {
    var owner = line.owner;
    if (owner == null) {
      route(line);
    } else if (owner.state == Instance.State.IDLE
        && !line.waiting.isEmpty()
        && world.mayLeave(line)) {
      var shard = line.shard;
      executions.start(owner, line, owner.idleSince, shard.noneReadySince, shard.someReadySince);
    }
  }

  private void route(Line shared) {
    var shard = shared.shard;
    while (!shared.waiting.isEmpty() && shard.taking.length > 0) {
      world.enqueue(balancer(shard).pick(shard.taking).line, world.dequeue(shared));
    }
  }
}
