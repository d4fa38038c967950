package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.engine.serve.Instance.State;
import dev.servescope.engine.serve.Line;
import dev.servescope.engine.serve.Recorder;
import dev.servescope.engine.serve.Request;
import dev.servescope.engine.serve.Requests;
import dev.servescope.run.Decision;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Prices;
import java.util.List;

/** Makes a run of what happens. Its memory depends on the number of frames, not of requests. */
public final class FrameRecorder implements Recorder {
  private final Scenario scenario;
  private final FrameClock clock;
  private final long warmUpNanos;
  private final long[] answerBytes;
  private final RequestTally requests;
  private final List<PoolTally> pools;

  /** The same, as events ask for them all the time. */
  private final PoolTally[] byIndex;

  private final Lanes lanes;
  private final Tally inSystem;
  private final Tally serving;
  private final WaitingTally waiting;
  private final ExecutionTally executions;

  private int frame;
  private long frameEnd;
  private long now;
  private boolean warm;
  private int instances;
  private int mostInstances;

  /**
   * Prepares for a run.
   *
   * @param logs empty
   * @param endNanos where it ends
   */
  public FrameRecorder(Scenario scenario, Requests requests, SpellLogs logs, long endNanos) {
    this.scenario = scenario;
    this.clock = FrameClock.over(endNanos);
    this.warmUpNanos = scenario.warmUp().toNanos();
    this.answerBytes =
        scenario.demand().classes().stream().mapToLong(c -> c.answer().count()).toArray();
    int frames = clock.count();
    this.requests = new RequestTally(frames, requests, scenario);
    this.pools = scenario.pools().stream().map(pool -> new PoolTally(pool, frames)).toList();
    this.byIndex = pools.toArray(PoolTally[]::new);
    this.lanes = new Lanes(frames, pools, logs);
    this.inSystem = new Tally(frames);
    this.serving = new Tally(frames);
    this.waiting = new WaitingTally(frames);
    this.executions = new ExecutionTally(frames);
    this.frameEnd = clock.end(0);
    this.warm = warmUpNanos == 0;
    lookWhoServes();
  }

  @Override
  public void advance(long time) {
    if (!warm && time >= warmUpNanos) {
      endWarmUp();
    }
    while (time > frameEnd && frame < clock.count() - 1) {
      endFrame();
    }
    now = time;
  }

  private void endWarmUp() {
    while (frameEnd < warmUpNanos && frame < clock.count() - 1) {
      endFrame();
    }
    now = warmUpNanos;
    file();
    warm = true;
    pools.forEach(PoolTally::restartTotals);
    inSystem.restartTotal();
    serving.restartTotal();
    waiting.restartTotal();
    mostInstances = instances;
  }

  private void endFrame() {
    now = frameEnd;
    file();
    requests.close(frame);
    frame++;
    frameEnd = clock.end(frame);
  }

  /** Files all that has come together up to now under the current frame. */
  private void file() {
    requests.file(frame, warm);
    executions.file(frame, warm);
    waiting.file(frame);
    lanes.file(frame, now, waiting.sum());
    for (var pool : pools) {
      pool.file(frame, now);
    }
    inSystem.file(frame, now);
    serving.file(frame, now);
  }

  @Override
  public void arrived(Request request) {
    requests.arrived(frame, request);
    inSystem.enter(now);
  }

  @Override
  public void demoted(Request request) {
    requests.demoted(request);
  }

  @Override
  public void delivered(Request request) {
    var pool = byIndex[request.pool()];
    pool.arrived();
    pool.cost().moved(request.payload());
  }

  @Override
  public void refused(Request request) {
    requests.refused(frame, request);
    inSystem.leave(now);
    if (request.startedCold() && counts(request)) {
      executions.refusedCold();
    }
  }

  /** Whether a request counts in the totals. */
  private boolean counts(Request request) {
    return request.arrival() >= warmUpNanos;
  }

  @Override
  public void timedOut(Request request) {
    requests.timedOut(frame, request);
    inSystem.leave(now);
  }

  @Override
  public void failed(Request request) {
    requests.failed(frame, request);
    inSystem.leave(now);
  }

  @Override
  public void completed(Request request) {
    requests.completed(frame, request, now);
    inSystem.leave(now);
    var pool = byIndex[request.pool()];
    pool.completed();
    pool.cost().moved(answerBytes[request.requestClass()]);
  }

  @Override
  public void dispatched(Request request) {
    byIndex[request.pool()].cost().request();
  }

  @Override
  public void waiting(Line line, int change) {
    lanes.queue(line).add(change, now);
    waiting.add(change);
  }

  @Override
  public int enlist(Instance instance) {
    byIndex[instance.pool()].kept(instance, instance.kept() ? 1 : 0, now);
    return lanes.enlist(instance);
  }

  @Override
  public void replaced(Instance instance) {
    byIndex[instance.pool()].lived(instance, now);
  }

  @Override
  public void outlasted(Instance instance) {
    byIndex[instance.pool()].outlasted(instance, now);
  }

  @Override
  public void released(Instance instance) {
    byIndex[instance.pool()].kept(instance, -1, now);
  }

  @Override
  public void settled() {
    waiting.settle();
  }

  @Override
  public void state(Instance instance, State before, State after) {
    lanes.of(instance).change(before, after, instance.startUp(), now);
    instances += after == State.ENDED ? -1 : before == State.ENDED ? 1 : 0;
    mostInstances = Math.max(mostInstances, instances);
    byIndex[instance.pool()].state(instance, before, after, now);
    lookWhoServes();
  }

  @Override
  public void startable(int pool, boolean startable) {
    pools.get(pool).startable(startable);
    lookWhoServes();
  }

  private void lookWhoServes() {
    int all = 1;
    for (var pool : pools) {
      all = pool.serves() ? all : 0;
    }
    serving.add(all - serving.value(), now);
  }

  @Override
  public void batchStarted(Instance instance) {
    lanes.of(instance).batchStarted(instance, now);
    byIndex[instance.pool()].cost().batch();
    executions.batch(instance, warm);
  }

  @Override
  public void batchEnded(Instance instance, boolean lost) {
    lanes.of(instance).batchEnded(now);
    var cost = byIndex[instance.pool()].cost();
    if (!cost.chargesExactly()) {
      long startNanos = instance.isFresh() ? instance.startNanos() : 0;
      double gigabytes = instance.machine().memory().gigabytes();
      cost.invoked(gigabytes, startNanos, now - instance.batchStart());
    }
  }

  @Override
  public void useless(long nanos) {
    executions.useless(nanos, warm);
  }

  @Override
  public void coldStart(Instance instance) {
    executions.coldStart(frame, warm);
  }

  @Override
  public void waitedForStart(Request request) {
    if (counts(request)) {
      executions.waitedForStart();
    }
  }

  @Override
  public void prices(int pool, Prices prices) {
    file();
    pools.get(pool).prices(prices, now);
  }

  @Override
  public void wanted(int pool, int replicas) {
    pools.get(pool).wanted(replicas);
  }

  @Override
  public void decided(Decision decision) {
    pools.get(decision.pool() - 1).decided(decision, frame);
  }

  /**
   * The run as it is at a time up to which everything has happened.
   *
   * @param finished whether it has come to its end
   */
  public Run toRun(long time, boolean finished) {
    advance(time);
    file();
    if (finished) {
      requests.close(frame);
    } else {
      requests.preview(frame);
    }
    var elapsed = new Elapsed(clock, now);
    int count = elapsed.frames();
    var poolRuns = pools.stream().map(pool -> pool.toRun(elapsed)).toList();
    var summary =
        new Summary(
            clock,
            elapsed,
            warmUpNanos,
            requests,
            pools,
            poolRuns,
            inSystem,
            serving,
            waiting,
            executions);
    var frames = summary.frames();
    return new Run(
        scenario,
        now,
        clock.endNanos(),
        finished,
        summary.totals(mostInstances, frames.cost()),
        frames,
        poolRuns,
        requests.tiers(scenario, count),
        requests.classes(scenario, count),
        lanes.toLanes(elapsed),
        lanes.toSharedQueues(elapsed));
  }
}
