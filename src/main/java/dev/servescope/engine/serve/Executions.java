package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.serve.Instance.State;
import dev.servescope.run.Outcome;
import dev.servescope.run.Step;
import java.util.Objects;

/** Batches in execution at one pool. */
final class Executions {
  private final Site site;
  private final World world;
  private final ExecutionTimes times;

  Executions(Site site) {
    this.site = site;
    this.world = site.world;
    this.times = new ExecutionTimes(site);
  }

  /**
   * Starts a batch from the head of a line on an idle instance.
   *
   * @param size its members
   * @param freeSince since when an instance was free to take it: what was waited later is the
   *     batcher's
   * @param freeMark where the shard's clock of starts was then
   */
  void start(Instance instance, Line line, int size, long freeSince, long freeMark) {
    times.begin();
    for (int i = 0; i < size; i++) {
      account(take(instance, line), freeSince, freeMark);
    }
    begin(instance, !fits(instance));
  }

  /**
   * Starts a batch that nothing has kept waiting but the batcher and the start of its function.
   *
   * @param startFrom when that start began ...
   * @param startTo ... and ended
   */
  void call(Instance function, Line line, int size, long startFrom, long startTo) {
    times.begin();
    for (int i = 0; i < size; i++) {
      accountCall(take(function, line), startFrom, startTo);
    }
    begin(function, !fits(function));
  }

  private Segment take(Instance instance, Line line) {
    Segment segment = world.dequeueFirst(line);
    instance.batch.add(segment);
    times.member(segment);
    dispatched(segment.request);
    return segment;
  }

  /** Whether a machine can hold its batch: one that fits nowhere is always alone. */
  private boolean fits(Instance instance) {
    var batch = instance.batch;
    return batch.size() > 1
        || site.batcher.fits(Objects.requireNonNull(batch.head()), instance.machine);
  }

  /** Starts a segment that has come now, and so has not waited, on an idle instance. */
  void startOne(Instance instance, Segment segment) {
    times.only(segment);
    segment.startNanos = 0;
    segment.batchNanos = 0;
    segment.queueNanos = 0;
    dispatched(segment.request);
    instance.batch.add(segment);
    begin(instance, false);
  }

  /**
   * Starts a segment that has come now on the idle instance whose turn it is; gives whether there
   * is one, nobody waits before, and it can.
   */
  boolean startOnIdle(Shard shard, Segment segment) {
    var instance = shard.idle.peek();
    if (instance == null || instance.unable || !shard.shared.waiting.isEmpty()) {
      return false;
    }
    shard.idle.remove();
    startOne(instance, segment);
    return true;
  }

  /** Who is in execution has waited so long for a zone, which is no fault of the batcher. */
  void waited(Instance instance, long nanos) {
    for (var segment = instance.batch.head(); segment != null; segment = segment.next) {
      segment.batchNanos -= nanos;
      segment.queueNanos += nanos;
    }
  }

  /** Starts on an idle instance what another has just begun: the same members, copied. */
  void startCopy(Instance instance, Instance other) {
    times.begin();
    for (var segment = other.batch.head(); segment != null; segment = segment.next) {
      Segment copy = world.segments.copyOf(segment);
      site.splitter.entered(copy);
      instance.batch.add(copy);
      times.member(copy);
    }
    begin(instance, other.fails);
  }

  /** Ends the execution of an instance; its segments are done. */
  void end(Instance instance) {
    world.recorder.batchEnded(instance, false);
    instance.fresh = false;
    int size = instance.batch.size();
    long nanos = world.clock.now() - instance.batchStart;
    instance.inFlight(-size);
    long part = size == 1 ? nanos : nanos / size;
    Segment segment;
    while ((segment = instance.batch.removeHead()) != null) {
      boolean useful = false;
      if (instance.fails) {
        world.answers.lose(segment, Outcome.FAILED);
      } else {
        world.steps.at(instance, segment, Step.Kind.EXECUTED);
        useful = world.answers.done(segment, nanos, instance.downloadNanos, part);
      }
      if (!useful) {
        world.recorder.useless(part);
      }
    }
  }

  /** Begins with the batch that an instance has; if it is to fail, then after its download. */
  private void begin(Instance instance, boolean fails) {
    instance.inFlight(instance.batch.size());
    instance.fails = fails;
    instance.downloadNanos = times.downloadNanos();
    long nanos = instance.downloadNanos + (fails ? 0 : times.executionNanos(instance));
    long now = world.clock.now();
    instance.batchStart = now;
    instance.batchEnd = now + nanos;
    instance.state = State.BUSY;
    site.meter.busy(1, now);
    world.recorder.batchStarted(instance);
    world.steps.executing(instance);
    world.clock.schedule(instance.batchEnd, EventKind.BATCH_END, instance.key);
  }

  /** Divides the wait of a segment among its causes. */
  private void account(Segment segment, long freeSince, long freeMark) {
    long now = world.clock.now();
    long mark = segment.shard.starts.at(now);
    long came = segment.cameAt;
    boolean cameLater = came >= freeSince;
    long held = now - (cameLater ? came : freeSince);
    long batch = held - (mark - (cameLater ? segment.startMark : freeMark));
    segment.startNanos = mark - segment.startMark + segment.startBefore;
    segment.batchNanos = batch;
    segment.queueNanos = now - segment.queuedAt - segment.startNanos - batch;
  }

  /** The same for a call of a function. */
  private void accountCall(Segment segment, long startFrom, long startTo) {
    long now = world.clock.now();
    long came = segment.cameAt;
    long start = Math.max(0, Math.min(now, startTo) - Math.max(came, startFrom));
    segment.startNanos = start + segment.startBefore;
    segment.batchNanos = now - came - start;
    segment.queueNanos = came - segment.queuedAt - segment.startBefore;
  }

  private void dispatched(Request request) {
    if (!request.dispatched) {
      request.dispatched = true;
      world.recorder.dispatched(request);
    }
  }
}
