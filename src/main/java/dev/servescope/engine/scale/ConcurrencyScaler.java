package dev.servescope.engine.scale;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.pool.Scaling;

/**
 * The pod autoscaler of Knative (knative/serving, pkg/autoscaler): at every tick {@link
 * ConcurrencyRule} is asked with the requests in flight of a shard, averaged over a long and a
 * short window. Then the most and the fewest replicas bound its wish, and the last instance stays
 * until none has been wished for during the grace period.
 *
 * <p>A blind one does not see instances that are starting, and asks for what is missing on top of
 * them.
 */
final class ConcurrencyScaler implements Scaler {
  private static final long NONE = -1;

  private final Scaling.Kpa settings;
  private final SlidingWindow stable;
  private final SlidingWindow panic;
  private ConcurrencyRule rule;
  private long idleSince = NONE;

  ConcurrencyScaler(Scaling.Kpa settings) {
    this.settings = settings;
    stable = new SlidingWindow(settings.stable().toNanos());
    panic = new SlidingWindow(settings.panic().toNanos());
    rule = new ConcurrencyRule(settings);
  }

  @Override
  public long nextLookNanos(long now) {
    return now + settings.tick().toNanos();
  }

  @Override
  public Decision look(Reading seen) {
    stable.add(seen);
    panic.add(seen);
    double stableAverage = inFlight(stable, seen.shards());
    double panicAverage = inFlight(panic, seen.shards());
    var step = rule.step(seen.now(), seen.readyPerShard(), stableAverage, panicAverage);
    rule = step.next();
    var ruling = new Ruling(step.asked(), step.wish(), step.reasons());
    askAgain(seen, ruling);
    ruling.atMost(settings.max(), Reason.MAXIMUM).atLeast(seen.minimum(), Reason.MINIMUM);
    keepTheLast(seen, ruling);
    return ruling.on(seen, stableAverage, panicAverage, settings.target());
  }

  private static double inFlight(SlidingWindow window, int shards) {
    return window.nanos() == 0 ? 0 : window.growth(Reading::inFlightArea) / window.nanos() / shards;
  }

  private void askAgain(Reading seen, Ruling ruling) {
    if (!settings.seesStarting() && ruling.replicas() > seen.readyPerShard()) {
      int starting = Ceiling.of(seen.startingPerShard());
      ruling.atLeast(ruling.replicas() + starting, Reason.ASKED_AGAIN);
    }
  }

  private void keepTheLast(Reading seen, Ruling ruling) {
    if (ruling.replicas() > 0 || seen.wanted() == 0) {
      idleSince = NONE;
      return;
    }
    idleSince = idleSince == NONE ? seen.now() : idleSince;
    if (seen.now() - idleSince < settings.grace().toNanos()) {
      ruling.atLeast(1, Reason.GRACE);
    }
  }
}
