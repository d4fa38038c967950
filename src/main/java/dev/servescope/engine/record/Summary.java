package dev.servescope.engine.record;

import dev.servescope.run.CostCause;
import dev.servescope.run.Frames;
import dev.servescope.run.PoolRun;
import dev.servescope.run.Series;
import dev.servescope.run.Totals;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The frames and the totals of a run, out of what has been tallied up to a time. */
record Summary(
    FrameClock clock,
    Elapsed elapsed,
    long warmUpNanos,
    RequestTally requests,
    List<PoolTally> pools,
    List<PoolRun> poolRuns,
    Tally inSystem,
    Tally serving,
    WaitingTally waiting,
    ExecutionTally executions) {

  Frames frames() {
    int count = elapsed.frames();
    return new Frames(
        clock.frameNanos(),
        Series.copyOf(requests.offered, count),
        Series.copyOf(requests.completed, count),
        Series.copyOf(requests.refused, count),
        Series.copyOf(requests.timedOut, count),
        Series.copyOf(requests.failed, count),
        Series.copyOf(requests.onTime, count),
        Series.copyOf(requests.p50, count),
        Series.copyOf(requests.p95InFrame, count),
        Series.copyOf(requests.p99, count),
        Series.copyOf(requests.p95SoFar, count),
        waiting.averages(elapsed),
        waiting.most(count),
        sum(PoolRun::starting),
        sum(PoolRun::idle),
        sum(PoolRun::busy),
        sum(PoolRun::down),
        Series.copyOf(executions.coldStarts, count),
        Series.copyOf(executions.batches, count),
        Series.copyOf(executions.members, count),
        requests.components(count),
        cost(count));
  }

  /** By frame, over all pools. */
  private Series sum(Function<PoolRun, Series> series) {
    return poolRuns.stream().map(series).reduce(Series::plus).orElseThrow();
  }

  private Map<CostCause, Series> cost(int count) {
    var sum = new EnumMap<CostCause, Series>(CostCause.class);
    for (var pool : pools) {
      pool.cost().series(count).forEach((cause, series) -> sum.merge(cause, series, Series::plus));
    }
    return sum;
  }

  /**
   * The totals.
   *
   * @param cost what was spent, by frame
   */
  Totals totals(int mostInstances, Map<CostCause, Series> cost) {
    long now = elapsed.now();
    double nanos = Math.max(0, now - warmUpNanos);
    var counts = requests.counts();
    double busy = total(fleet -> fleet.busy.total());
    double idle = total(fleet -> fleet.idleTotal());
    double all = busy + idle + total(fleet -> fleet.starting.total() + fleet.down.total());
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
        Shares.of(serving.total(), nanos),
        requests.attainment(now),
        Shares.of(executions.useless(), busy),
        CostTally.totals(cost, now / 1e9, requests.completedInAll()));
  }

  private double total(ToDoubleFunction<FleetTally> state) {
    return pools.stream().flatMap(PoolTally::fleets).mapToDouble(state).sum();
  }
}
