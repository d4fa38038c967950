package dev.servescope.study.why;

import dev.servescope.scenario.pool.Remedies;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.function.Consumer;

/** How many instances there are when, and how fast they start. */
final class ScalingMoves {
  private static final double LEAN = 0.7;
  private static final MathContext TWO_DIGITS = new MathContext(2);
  private static final int ROOM_TO_GROW = 4;
  private static final double USUAL_UTILIZATION = 0.7;

  private ScalingMoves() {}

  static void of(Changes changes) {
    switch (changes.pool().scaling()) {
      case Scaling.Fixed fixed -> autoscale(changes);
      case Scaling.OnDemand functions -> functions(changes, functions);
      case Scaling.Kpa kpa -> kpa(changes, kpa);
      case Scaling.Hpa hpa -> hpa(changes, hpa);
      case Scaling.Scheduled scheduled -> autoscale(changes);
      case Scaling.Predictive predictive -> {}
    }
    if (changes.starts()) {
      remedies(changes);
    }
  }

  /** From one replica up to some times as many as now, by utilisation. */
  private static void autoscale(Changes changes) {
    var pool = changes.pool();
    int most = Math.min(Scaling.MAX_INSTANCES, ROOM_TO_GROW * Math.max(1, pool.replicas()));
    var scaler = Scaling.Hpa.of(Scaling.Hpa.Metric.UTILIZATION, USUAL_UTILIZATION, most);
    var from = pool.scaling() instanceof Scaling.Fixed ? "fixed" : "scheduled";
    changes.add(Move.Kind.SCALING, from, "hpa", pool.withScaling(scaler));
  }

  private static void functions(Changes changes, Scaling.OnDemand now) {
    keepAlive(changes, now, now.keepAlive().multipliedBy(3));
    keepAlive(changes, now, now.keepAlive().multipliedBy(10));
    keepAlive(changes, now, now.keepAlive().dividedBy(3));
    if (changes.run().totals().requests().refused() > 0) {
      int most = Math.min(Scaling.MAX_INSTANCES, 2 * now.limit());
      var changed = new Scaling.OnDemand(now.keepAlive(), most, now.starts(), now.coldResponse());
      changes.add(Move.Kind.LIMIT, now.limit(), most, changes.pool().withScaling(changed));
    }
  }

  private static void keepAlive(Changes changes, Scaling.OnDemand now, Duration other) {
    if (other.compareTo(Scaling.LONGEST) <= 0) {
      var changed = new Scaling.OnDemand(other, now.limit(), now.starts(), now.coldResponse());
      changes.add(
          Move.Kind.KEEP_ALIVE,
          Units.text(now.keepAlive()),
          Units.text(other),
          changes.pool().withScaling(changed));
    }
  }

  private static void kpa(Changes changes, Scaling.Kpa now) {
    for (double factor : new double[] {LEAN, 1 / LEAN}) {
      double other = rounded(now.concurrency() * factor);
      var changed = now.with(other, now.max());
      changes.add(
          Move.Kind.SCALING_TARGET,
          Units.plain(now.concurrency()),
          Units.plain(other),
          changes.pool().withScaling(changed));
    }
  }

  private static void hpa(Changes changes, Scaling.Hpa now) {
    for (double factor : new double[] {LEAN, 1 / LEAN}) {
      double other = rounded(now.target() * factor);
      var changed =
          new Scaling.Hpa(
              now.metric(),
              other,
              now.max(),
              now.sync(),
              now.window(),
              now.tolerance(),
              now.up(),
              now.stabilization(),
              now.seesStarting());
      changes.add(
          Move.Kind.SCALING_TARGET,
          Units.plain(now.target()),
          Units.plain(other),
          changes.pool().withScaling(changed));
    }
  }

  /** Two digits are enough for a target. */
  private static double rounded(double target) {
    return new BigDecimal(target).round(TWO_DIGITS).doubleValue();
  }

  private static void remedies(Changes changes) {
    var now = changes.pool().startUp().remedies();
    remedy(changes, Move.Kind.CACHING, now.caching(), now.withCaching(true));
    remedy(changes, Move.Kind.LIGHTER_MODEL, now.lighter(), now.withLighter(true));
    remedy(changes, Move.Kind.PROGRESSIVE_LOADING, now.progressive(), now.withProgressive(true));
  }

  private static void remedy(Changes changes, Move.Kind kind, boolean has, Remedies with) {
    Consumer<Remedies> add =
        remedies ->
            changes.add(
                kind,
                "no",
                "yes",
                changes.pool().withStartUp(changes.pool().startUp().withRemedies(remedies)));
    if (!has) {
      add.accept(with);
    }
  }
}
