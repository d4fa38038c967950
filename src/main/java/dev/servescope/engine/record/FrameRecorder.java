package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.engine.serve.Instance.State;
import dev.servescope.engine.serve.Line;
import dev.servescope.engine.serve.Recorder;
import dev.servescope.engine.serve.Requests;
import dev.servescope.run.CostCause;
import dev.servescope.run.Frames;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.run.Totals;
import dev.servescope.scenario.Prices;
import dev.servescope.scenario.Scenario;

/** Makes a run of what happens. Its memory depends on the number of frames, not of requests. */
public final class FrameRecorder implements Recorder {
  private final Scenario scenario;
  private final FrameClock clock;
  private final long warmUpNanos;
  private final RequestTally requests;
  private final CostTally cost;
  private final FleetTally fleet;
  private final Lanes lanes;
  private final Tally inSystem;
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
   * @param endNanos where it ends
   */
  public FrameRecorder(Scenario scenario, Requests requests, long endNanos) {
    this.scenario = scenario;
    this.clock = FrameClock.over(endNanos);
    this.warmUpNanos = scenario.warmUp().toNanos();
    int frames = clock.count();
    this.requests =
        new RequestTally(frames, requests, warmUpNanos, scenario.targets().latency().toNanos());
    this.cost = new CostTally(frames, scenario.prices(), scenario.pool().memory().gigabytes());
    this.fleet = new FleetTally(frames);
    this.lanes = new Lanes(frames, scenario.pool().startUp());
    this.inSystem = new Tally(frames);
    this.waiting = new WaitingTally(frames);
    this.executions = new ExecutionTally(frames);
    this.frameEnd = clock.end(0);
    this.warm = warmUpNanos == 0;
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
    fleet.restartTotals();
    inSystem.restartTotal();
    waiting.restartTotal();
    mostInstances = instances;
  }

  private void endFrame() {
    now = frameEnd;
    file();
    requests.close(frame);
    frame++;
    frameEnd = clock.end(frame);
    waiting.beginFrame(frame);
  }

  /** Files all that has come together up to now under the current frame. */
  private void file() {
    lanes.file(frame, now, fleet, waiting.sum());
    cost.file(frame, CostCause.STARTING, fleet.starting.collect());
    cost.file(frame, CostCause.IDLE, fleet.idle.collect());
    cost.file(frame, CostCause.FAILED, fleet.down.collect());
    double busyNanos = fleet.busy.collect();
    cost.file(frame, CostCause.BUSY, busyNanos);
    cost.filePieces(frame, busyNanos);
    inSystem.file(frame, now);
  }

  @Override
  public void arrived(int request) {
    requests.arrived(frame, request);
    inSystem.add(1, now);
  }

  @Override
  public void refused(int request) {
    requests.refused(frame, request);
    inSystem.add(-1, now);
  }

  @Override
  public void failed(int request) {
    requests.failed(frame, request);
    inSystem.add(-1, now);
  }

  @Override
  public void completed(int request) {
    requests.completed(frame, request, now);
    inSystem.add(-1, now);
  }

  @Override
  public void dispatched(int request) {
    cost.request();
  }

  @Override
  public void waiting(Line line, int change) {
    lanes.queue(line).add(change, now);
    waiting.add(change);
  }

  @Override
  public int enlist(Instance instance) {
    return lanes.enlist(instance);
  }

  @Override
  public void settled() {
    waiting.settle(frame);
  }

  @Override
  public void state(Instance instance, State before, State after) {
    count(before, after);
    lanes.of(instance).change(before, after, instance.startUp(), now);
  }

  private void count(State before, State after) {
    instances += before == State.ENDED ? 1 : 0;
    instances -= after == State.ENDED ? 1 : 0;
    mostInstances = Math.max(mostInstances, instances);
  }

  @Override
  public void batchStarted(Instance instance) {
    lanes.of(instance).batchStarted(instance);
    cost.batch();
    executions.batch(frame, instance, warm);
  }

  @Override
  public void batchEnded(Instance instance, boolean lost) {
    // The instance's state tells when; what it did until then is filed with the frames.
  }

  @Override
  public void coldStart(Instance instance) {
    executions.coldStart(frame, warm);
  }

  @Override
  public void waitedForStart(int request) {
    executions.waitedForStart(warm);
  }

  @Override
  public void prices(Prices prices) {
    file();
    cost.prices(prices);
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
    return new Run(
        scenario,
        now,
        clock.endNanos(),
        finished,
        totals(),
        frames(),
        lanes.toLanes(clock, now),
        lanes.toSharedQueues(clock, now));
  }

  private Frames frames() {
    int count = clock.begun(now);
    return new Frames(
        clock.frameNanos(),
        Series.copyOf(requests.offered, count),
        Series.copyOf(requests.completed, count),
        Series.copyOf(requests.refused, count),
        Series.copyOf(requests.failed, count),
        Series.copyOf(requests.onTime, count),
        Series.copyOf(requests.p50, count),
        Series.copyOf(requests.p95InFrame, count),
        Series.copyOf(requests.p99, count),
        Series.copyOf(requests.p95SoFar, count),
        waiting.averages(clock, now),
        waiting.most(count),
        fleet.starting.averages(clock, now),
        fleet.idle.averages(clock, now),
        fleet.busy.averages(clock, now),
        fleet.down.averages(clock, now),
        Series.copyOf(executions.coldStarts, count),
        Series.copyOf(executions.batches, count),
        cost.series(count));
  }

  private Totals totals() {
    double nanos = Math.max(0, now - warmUpNanos);
    var counts = requests.counts();
    double busy = fleet.busy.total();
    double idle = fleet.idle.total();
    double all = busy + idle + fleet.starting.total() + fleet.down.total();
    long accepted = counts.offered() - counts.refused();
    return new Totals(
        nanos / 1e9,
        counts,
        requests.latency(),
        requests.waiting(),
        requests.breakdown(),
        Shares.of(counts.completed() * 1e9, nanos),
        Shares.of(busy, busy + idle),
        waiting.total(nanos),
        Shares.of(inSystem.total(), nanos),
        executions.batches(),
        executions.coldStarts(accepted),
        new Totals.Fleet(
            Shares.of(all, nanos), mostInstances, Shares.of(busy, nanos), Shares.of(idle, nanos)),
        Shares.of(counts.completed(), counts.offered()),
        requests.attainment(now),
        cost.totals(now / 1e9, requests.completedInAll()));
  }
}
