package dev.servescope.engine.serve;

/**
 * Scale per request, as function platforms do. The batcher stands in front: what leaves it goes to
 * the most recently created idle instance, else an instance is started for it, and above the limit
 * it is refused. Nothing waits for a busy instance.
 */
final class Functions implements Dispatcher {
  private final World world;
  private final Executions executions;
  private final Instances instances;
  private final Answers answers;

  Functions(World world, Executions executions, Instances instances, Answers answers) {
    this.world = world;
    this.executions = executions;
    this.instances = instances;
    this.answers = answers;
  }

  @Override
  public void accept(Shard shard, int segment) {
    world.enqueue(shard.shared, segment);
  }

  @Override
  public void idle(Instance instance) {
    if (instance.line.waiting.isEmpty()) {
      instance.shard.addIdle(instance, world.clock.now());
      instances.keepAlive(instance);
    } else {
      world.mark(instance.line);
    }
  }

  @Override
  public void gone(Instance instance) {
    instance.shard.idle.remove(instance);
  }

  @Override
  public void settle(Line line) {
    if (line.owner == null) {
      invoke(line);
    } else if (line.owner.state == Instance.State.IDLE && !line.waiting.isEmpty()) {
      executions.start(line.owner, line, 0, line.owner.askedAt, line.owner.readyAt);
    }
  }

  private void invoke(Line line) {
    var shard = line.shard;
    while (!line.waiting.isEmpty() && world.mayLeave(line)) {
      if (!shard.idle.isEmpty()) {
        executions.start(shard.idle.remove(), line, 0, 0, 0);
      } else if (shard.instances.size() < world.settings.limit) {
        startFor(line);
      } else {
        refuse(line);
      }
    }
  }

  private void startFor(Line line) {
    var instance = instances.ask(line.shard, false);
    for (int i = batchSize(line); i > 0; i--) {
      int segment = world.dequeue(line);
      world.enqueue(instance.line, segment);
      int request = world.segments.requests[segment];
      if (!world.requests.startedCold[request]) {
        world.requests.startedCold[request] = true;
        world.recorder.waitedForStart(request);
      }
    }
    world.recorder.coldStart(instance);
  }

  private void refuse(Line line) {
    for (int i = batchSize(line); i > 0; i--) {
      answers.refuse(world.dequeue(line));
    }
  }

  private int batchSize(Line line) {
    return Math.min(line.waiting.size(), world.settings.batchSize);
  }
}
