package dev.servescope.scenario;

import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Scaling.Hpa;
import dev.servescope.scenario.pool.Scaling.Kpa;
import dev.servescope.scenario.pool.Scaling.OnDemand;
import dev.servescope.scenario.pool.Scaling.Predictive;
import dev.servescope.scenario.pool.Scaling.Scheduled;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.ArrayList;

/** Draws scaling of all kinds. */
record RandomScaling(Draws draws) {
  /** Scaling up to so many instances of a shard. */
  Scaling scaling(int most) {
    return switch (draws.whole(1, 7)) {
      case 1, 2 -> new Scaling.Fixed();
      case 3 -> onDemand(most);
      case 4 -> scheduled(most);
      case 5 -> hpa(most);
      case 6 -> kpa(most);
      default ->
          new Predictive(
              Rate.perSecond(draws.number(0.05, 5)), draws.whole(1, most), draws.time(0.02, 0.2));
    };
  }

  private Scaling onDemand(int most) {
    return new OnDemand(
        draws.perhaps(0.8, 0.3),
        draws.whole(1, most),
        draws.chance(0.5)
            ? OnDemand.StartLimit.NONE
            : new OnDemand.StartLimit(draws.whole(0, 4), draws.time(0.01, 0.1)),
        draws.chance(0.7) ? null : new RandomDemand(draws).work());
  }

  private Scaling scheduled(int most) {
    var steps = new ArrayList<Scheduled.Step>();
    var at = draws.perhaps(0.5, 0.2);
    for (int left = draws.whole(1, 4); left > 0; left--) {
      steps.add(new Scheduled.Step(at, draws.whole(0, most)));
      at = at.plus(draws.time(0.02, 0.2));
    }
    return new Scheduled(steps, draws.chance(0.5) ? Duration.ZERO : at);
  }

  private Scaling hpa(int most) {
    var metric = draws.pick(Hpa.Metric.values());
    double target = draws.number(0.1, 1) * (metric == Hpa.Metric.UTILIZATION ? 1 : 4);
    if (draws.chance(0.2)) {
      return Hpa.of(metric, target, draws.whole(1, most));
    }
    return new Hpa(
        metric,
        target,
        draws.whole(1, most),
        draws.time(0.01, 0.1),
        draws.time(0.01, 0.1),
        draws.number(0, 0.3),
        new Hpa.Growth(draws.whole(1, 4), draws.number(0, 2), draws.time(0.05, 0.2)),
        draws.perhaps(0.8, 0.3),
        draws.chance(0.5));
  }

  private Scaling kpa(int most) {
    if (draws.chance(0.2)) {
      return Kpa.of(draws.number(0.5, 5), draws.whole(1, most));
    }
    return new Kpa(
        draws.number(0.5, 5),
        draws.number(0.3, 1),
        draws.whole(1, most),
        draws.whole(0, 3),
        draws.time(0.01, 0.1),
        draws.time(0.05, 0.3),
        draws.time(0.01, 0.05),
        draws.number(1, 3),
        draws.number(1.5, 10),
        draws.number(1.5, 10),
        draws.perhaps(0.8, 0.2),
        draws.chance(0.5));
  }
}
