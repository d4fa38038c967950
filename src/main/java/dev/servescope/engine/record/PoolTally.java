package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.engine.serve.Instance.State;
import dev.servescope.run.CostCause;
import dev.servescope.run.Decision;
import dev.servescope.run.PoolRun;
import dev.servescope.run.Series;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** One pool over a run: its instances by state, its cost, and what its scaler decided. */
final class PoolTally {
  private static final int ALL_OF = 5_000;
  private static final int MOST_DECISIONS = 20_000;
  private static final int NO_FRAME = -1;

  private final String name;
  private final boolean onDemand;
  private final FleetTally usual;
  private final FleetTally spot;
  private final GigabyteTally gigabytes = new GigabyteTally();

  /** Usual instances beyond the reserved ones. */
  private final Tally beyond;

  private final CostTally cost;
  private final double[] wanted;
  private final double[] arrived;
  private final double[] answered;
  private final List<Decision> decisions = new ArrayList<>();
  private int reserved;
  private int usualCount;

  /** Usual instances that have outlasted the run. */
  private int outlasted;

  private int ready;
  private boolean startable = true;
  private int wantedNow;
  private int quietFrame = NO_FRAME;
  private long filedUntil;

  /** Since the last filing. */
  private long newArrived;

  private long newAnswered;

  PoolTally(Pool pool, int frames) {
    this.name = pool.name();
    this.onDemand = pool.onDemand();
    this.usual = new FleetTally(frames);
    this.spot = new FleetTally(frames);
    this.beyond = new Tally(frames);
    this.cost = new CostTally(frames, pool.prices());
    this.wanted = new double[frames];
    this.arrived = new double[frames];
    this.answered = new double[frames];
    this.wantedNow = pool.replicas();
    this.reserved = pool.prices().reserved().instances();
  }

  FleetTally fleet(boolean isSpot) {
    return isSpot ? spot : usual;
  }

  Stream<FleetTally> fleets() {
    return Stream.of(usual, spot);
  }

  GigabyteTally gigabytes() {
    return gigabytes;
  }

  CostTally cost() {
    return cost;
  }

  void arrived() {
    newArrived++;
  }

  void completed() {
    newAnswered++;
  }

  /** An instance is kept warm, or is so no more. */
  void kept(Instance instance, int change, long now) {
    if (onDemand) {
      gigabytes.kept(change * instance.machine().memory().gigabytes(), now);
    }
  }

  void state(Instance instance, State before, State after, long now) {
    ready += after == State.IDLE ? 1 : 0;
    ready -= before == State.IDLE ? 1 : 0;
    if (before == State.ENDED || after == State.ENDED) {
      count(instance, before == State.ENDED ? 1 : -1, now);
    }
  }

  private void count(Instance instance, int change, long now) {
    if (change < 0) {
      lived(instance, now);
    }
    if (!instance.spot()) {
      usualCount += change;
      beyond.add(Math.max(0, usualCount - reserved) - beyond.value(), now);
    }
    if (change < 0) {
      kept(instance, instance.kept() ? -1 : 0, now);
    }
  }

  /** A machine is no longer charged for; its time is rounded, unless it was a reserved one. */
  void lived(Instance instance, long now) {
    if (instance.spot() || usualCount > reserved) {
      cost.lived(instance.spot(), now - instance.bornAt(), instance.downNanos(now));
    }
  }

  /** The same at the end of the run: of those that are left the oldest are the reserved ones. */
  void outlasted(Instance instance, long now) {
    outlasted += instance.spot() ? 0 : 1;
    if (instance.spot() || outlasted > reserved) {
      cost.lived(instance.spot(), now - instance.bornAt(), instance.downNanos(now));
    }
  }

  /** Whether anything can start from now on. */
  void startable(boolean possible) {
    startable = possible;
  }

  /** Whether a request that comes now would find a ready instance, or bring one. */
  boolean serves() {
    return (onDemand && startable) || ready > 0;
  }

  void prices(Prices prices, long now) {
    reserved = prices.reserved().instances();
    beyond.add(Math.max(0, usualCount - reserved) - beyond.value(), now);
    cost.prices(prices);
  }

  void wanted(int replicas) {
    wantedNow = replicas;
  }

  /**
   * Keeps every decision while they are few; of many, those that changed something (within reason)
   * and of the others the last of each frame.
   */
  void decided(Decision decision, int frame) {
    boolean counts = decision.changes() && decisions.size() < MOST_DECISIONS;
    if (decisions.size() < ALL_OF || counts) {
      decisions.add(decision);
      quietFrame = NO_FRAME;
    } else if (!decision.changes() && quietFrame == frame) {
      decisions.set(decisions.size() - 1, decision);
    } else if (!decision.changes()) {
      decisions.add(decision);
      quietFrame = frame;
    }
  }

  /** Files what has come together, the money for it too; lanes must have filed before. */
  void file(int frame, long now) {
    wanted[frame] = wantedNow;
    arrived[frame] += newArrived;
    answered[frame] += newAnswered;
    newArrived = 0;
    newAnswered = 0;
    var usually = usual.collect();
    var onSpot = spot.collect();
    double all = usually.sum();
    double charged = beyond.file(frame, now);
    double free = reserved == 0 || all == 0 ? 0 : Math.max(0, 1 - charged / all);
    cost.file(frame, CostCause.STARTING, usually.starting(), free, onSpot.starting());
    cost.file(frame, CostCause.IDLE, usually.idle(), free, onSpot.idle());
    cost.file(frame, CostCause.BUSY, usually.busy(), free, onSpot.busy());
    cost.file(frame, CostCause.FAILED, usually.down(), free, onSpot.down());
    double paid = (double) reserved * (now - filedUntil);
    cost.fileUnused(frame, Math.max(0, paid - all * free));
    filedUntil = now;
    cost.fileGigabytes(
        frame, gigabytes.collectBusy(), gigabytes.collectStarting(), gigabytes.collectKept(now));
    cost.filePieces(frame);
  }

  void restartTotals() {
    usual.restartTotals();
    spot.restartTotals();
  }

  PoolRun toRun(Elapsed elapsed) {
    int frames = elapsed.frames();
    var levels = usual.averages(elapsed).plus(spot.averages(elapsed));
    return new PoolRun(
        name,
        Series.copyOf(arrived, frames),
        Series.copyOf(answered, frames),
        levels.starting(),
        levels.idle(),
        levels.busy(),
        levels.down(),
        Series.copyOf(wanted, frames),
        decisions,
        cost.totals(elapsed.now() / 1e9, Math.round(DoubleStream.of(answered).sum())));
  }
}
