package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.scale.Reading;
import dev.servescope.engine.scale.Scaler;
import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import java.util.ArrayList;
import java.util.List;

/** Has a scaler look at a pool from time to time, and does what it decides. */
final class ScaleControl {
  private final Site site;
  private final World world;
  private final Scaler scaler;
  private final Meter.On meter;
  private long arrivals;

  /** Whether the first are on their way where there was nobody. */
  private boolean comingFromZero;

  ScaleControl(Site site, Scaler scaler, Meter.On meter) {
    this.site = site;
    this.world = site.world;
    this.scaler = scaler;
    this.meter = meter;
  }

  /** Before time 0: some rules know from the start how many are needed. */
  void open() {
    long first = scaler.firstLookNanos(0);
    if (first == 0) {
      var decision = scaler.look(reading());
      site.settings.wanted = decision.after();
      world.recorder.decided(decision);
      first = scaler.nextLookNanos(0);
    }
    world.recorder.wanted(site.index, site.settings.wanted);
    schedule(first);
  }

  private void schedule(long time) {
    if (time != Long.MAX_VALUE) {
      world.clock.schedule(Math.max(time, world.clock.now()), EventKind.SCALE, site.index);
    }
  }

  /** The scaler looks. */
  void look() {
    apply(scaler.look(reading()));
    schedule(scaler.nextLookNanos(world.clock.now()));
  }

  /**
   * A request has come to the pool; where there is nobody and nobody is on the way, it brings one.
   * Whoever comes before that one is ready waits for its start.
   */
  void arrived(Request request) {
    arrivals++;
    if (!site.fromZero()) {
      return;
    }
    if (site.settings.wanted == 0) {
      byEvent(1, Reason.FROM_ZERO);
      comingFromZero = true;
      site.shards.forEach(shard -> shard.kept.toList().forEach(world.recorder::coldStart));
    }
    if (comingFromZero) {
      world.waitsForStart(request);
    }
  }

  /** Somebody may take work again: who comes from now on does not wait for a start from zero. */
  void joined() {
    comingFromZero &= !site.serves();
  }

  /** The fewest replicas are others. */
  void minimumChanged() {
    int least = Math.max(site.settings.wanted, site.settings.minimum);
    byEvent(least, Reason.BY_HAND);
  }

  private void byEvent(int after, Reason reason) {
    var reading = reading();
    apply(
        new Decision(
            reading.now(),
            reading.pool(),
            (double) reading.ready() / reading.shards(),
            (double) reading.starting() / reading.shards(),
            Double.NaN,
            Double.NaN,
            Double.NaN,
            reading.wanted(),
            after,
            after,
            List.of(reason)));
  }

  private void apply(Decision decision) {
    int wanted = decision.after();
    int reached = wanted;
    for (var shard : new ArrayList<>(site.shards)) {
      if (!shard.retired) {
        reached = Math.min(reached, site.fleet.resize(shard, wanted));
      }
    }
    site.settings.wanted = wanted;
    world.recorder.wanted(site.index, wanted);
    world.recorder.decided(reached < wanted ? bounded(decision, reached) : decision);
  }

  private static Decision bounded(Decision decision, int reached) {
    var reasons = new ArrayList<>(decision.reasons());
    reasons.add(Reason.CAPACITY);
    return new Decision(
        decision.atNanos(),
        decision.pool(),
        decision.ready(),
        decision.starting(),
        decision.observed(),
        decision.recent(),
        decision.target(),
        decision.before(),
        decision.wish(),
        reached,
        reasons);
  }

  private Reading reading() {
    long now = world.clock.now();
    int shards = 0;
    for (var shard : site.shards) {
      shards += shard.retired ? 0 : 1;
    }
    return new Reading(
        now,
        site.index + 1,
        Math.max(1, shards),
        meter.ready.value(),
        meter.starting.value(),
        site.settings.wanted,
        site.settings.minimum,
        meter.inFlight.area(now),
        meter.waiting.area(now),
        meter.busy.area(now),
        meter.ready.area(now),
        arrivals,
        world.arrivals,
        site.settings.startUp.toReady().toNanos());
  }
}
