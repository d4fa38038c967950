package dev.servescope.engine.scale;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.pool.Scaling;

/**
 * The horizontal pod autoscaler of Kubernetes (autoscaling/v2, package podautoscaler). With the
 * metric averaged over the ready instances, ratio = metric / target:
 *
 * <ol>
 *   <li>within the tolerance of 1 nothing is done; else wish = ceil(ready x ratio);
 *   <li>upwards, instances that are not ready count with no load: if the ratio over all of them is
 *       within the tolerance of 1 or below it, nothing is done;
 *   <li>downwards, it goes no lower than the highest wish of the stabilization time;
 *   <li>upwards, it goes no higher than the growth limit over what there was a period ago;
 *   <li>the most and the fewest replicas bound it, and the fewest are never below 1.
 * </ol>
 *
 * <p>A blind one does not see what is not ready, and asks for ceil(ready x ratio) on top of it.
 */
final class HorizontalScaler implements Scaler {
  private final Scaling.Hpa rule;
  private final SlidingWindow window;
  private final RecentChanges changes;
  private final SlidingMaximum wishes = new SlidingMaximum();
  private boolean looked;

  HorizontalScaler(Scaling.Hpa rule) {
    this.rule = rule;
    window = new SlidingWindow(rule.window().toNanos());
    changes = new RecentChanges(rule.up().period().toNanos());
  }

  @Override
  public long nextLookNanos(long now) {
    return now + rule.sync().toNanos();
  }

  @Override
  public Decision look(Reading seen) {
    window.add(seen);
    double metric = metric(seen.shards());
    var ruling = wish(seen, metric);
    stabilize(seen, ruling);
    ruling
        .atMost(Math.max(seen.wanted(), growthLimit(seen)), Reason.GROWTH_LIMIT)
        .atMost(rule.max(), Reason.MAXIMUM)
        .atLeast(Math.max(1, seen.minimum()), Reason.MINIMUM);
    changes.add(seen.now(), ruling.replicas() - seen.wanted());
    return ruling.on(seen, metric, Double.NaN, rule.target());
  }

  /** The mean of a ready instance over the window; not-a-number if none was ready in it. */
  private double metric(int shards) {
    double readyNanos = window.growth(Reading::readyArea);
    if (readyNanos <= 0) {
      return Double.NaN;
    }
    return switch (rule.metric()) {
      case UTILIZATION -> window.growth(Reading::busyArea) / readyNanos;
      case IN_FLIGHT -> window.growth(Reading::inFlightArea) / readyNanos;
      case QUEUE -> window.growth(Reading::waitingArea) / readyNanos;
      // Each request comes to every shard, so that only the instances of one share the requests.
      case RATE -> window.growth(Reading::arrivals) * 1e9 * shards / readyNanos;
    };
  }

  private Ruling wish(Reading seen, double metric) {
    if (seen.ready() == 0 || Double.isNaN(metric)) {
      return new Ruling(seen.wanted(), Reason.UNMEASURED);
    }
    double ratio = metric / rule.target();
    if (near(ratio)) {
      return new Ruling(seen.wanted(), Reason.TOLERANCE);
    }
    double ready = seen.readyPerShard();
    double notReady = Math.max(seen.startingPerShard(), seen.wanted() - ready);
    if (ratio < 1 || notReady <= 0) {
      return new Ruling(Ceiling.of(ready * ratio), Reason.WISH);
    }
    return rule.seesStarting()
        ? seeing(seen, ready * ratio, ready + notReady)
        : new Ruling(Ceiling.of(ready * ratio + notReady), Reason.ASKED_AGAIN);
  }

  private Ruling seeing(Reading seen, double needed, double present) {
    double ratio = needed / present;
    return ratio < 1 || near(ratio)
        ? new Ruling(seen.wanted(), Reason.ON_THE_WAY)
        : new Ruling(Ceiling.of(needed), Reason.WISH);
  }

  private boolean near(double ratio) {
    return Math.abs(ratio - 1) <= rule.tolerance() + Ceiling.GUARD;
  }

  private void stabilize(Reading seen, Ruling ruling) {
    if (!looked) {
      // What there is at the beginning counts as wished for then.
      wishes.add(seen.now(), seen.wanted());
      looked = true;
    }
    wishes.add(seen.now(), ruling.replicas());
    int highest = (int) wishes.highest(seen.now(), rule.stabilization().toNanos());
    ruling.atLeast(Math.min(seen.wanted(), highest), Reason.STABILIZATION);
  }

  private int growthLimit(Reading seen) {
    int atStart = Math.max(0, seen.wanted() - changes.sum(seen.now()));
    var up = rule.up();
    return Math.max(atStart + up.instances(), Ceiling.of(atStart * (1 + up.share())));
  }
}
