package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.serve.Instance.State;

/** Batches in execution. */
final class Executions {
  private final World world;
  private final BatchTimer timer;

  Executions(World world, BatchTimer timer) {
    this.world = world;
    this.timer = timer;
  }

  /**
   * Starts as large a batch as may be from the head of a line on an idle instance.
   *
   * @param freeSince since when an instance was free to take it: what was waited later is the
   *     batcher's
   * @param startFrom what was waited between this time ...
   * @param startTo ... and this one is the start-up's
   */
  void start(Instance instance, Line line, long freeSince, long startFrom, long startTo) {
    int size = Math.min(line.waiting.size(), world.settings.batchSize);
    double items = 0;
    long longest = 0;
    for (int i = 0; i < size; i++) {
      int segment = world.dequeue(line);
      account(segment, freeSince, startFrom, startTo);
      instance.batch.add(segment);
      items += world.segments.shares[segment];
      longest = Math.max(longest, world.segments.works[segment]);
    }
    instance.inFlight += size;
    begin(instance, timer.nanos(size, items, longest));
  }

  /** Ends the execution of an instance; its segments are done. */
  void end(Instance instance, Answers answers) {
    world.recorder.batchEnded(instance, false);
    long nanos = world.clock.now() - instance.batchStart;
    instance.inFlight -= instance.batch.size();
    while (!instance.batch.isEmpty()) {
      answers.done(instance.batch.removeHead(), nanos);
    }
  }

  private void begin(Instance instance, long nanos) {
    long now = world.clock.now();
    instance.batchStart = now;
    instance.batchEnd = now + nanos;
    instance.state = State.BUSY;
    world.recorder.state(instance, State.IDLE, State.BUSY);
    world.recorder.batchStarted(instance);
    world.clock.schedule(instance.batchEnd, EventKind.BATCH_END, instance.key);
  }

  /** Divides the wait of a segment among its causes. */
  private void account(int segment, long freeSince, long startFrom, long startTo) {
    var segments = world.segments;
    long now = world.clock.now();
    long from = segments.queuedAt[segment];
    long start = overlap(from, now, startFrom, startTo);
    long free = Math.max(from, freeSince);
    long batch = now - free - overlap(free, now, startFrom, startTo);
    segments.startNanos[segment] = start;
    segments.batchNanos[segment] = batch;
    segments.queueNanos[segment] = now - from - start - batch;
    int request = segments.requests[segment];
    if (!world.requests.dispatched[request]) {
      world.requests.dispatched[request] = true;
      world.recorder.dispatched(request);
    }
  }

  private static long overlap(long from, long to, long otherFrom, long otherTo) {
    return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
  }
}
