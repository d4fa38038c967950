package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;

/** The ways to scale; the replicas stay, and so does the most that may run. */
enum ScalingKind {
  FIXED,
  SCHEDULED,
  HPA,
  KPA,
  PREDICTIVE,
  ON_DEMAND;

  private static final double USUAL_UTILIZATION = 0.7;

  static ScalingKind of(Scaling scaling) {
    return switch (scaling) {
      case Scaling.Fixed any -> FIXED;
      case Scaling.Scheduled any -> SCHEDULED;
      case Scaling.Hpa any -> HPA;
      case Scaling.Kpa any -> KPA;
      case Scaling.Predictive any -> PREDICTIVE;
      case Scaling.OnDemand any -> ON_DEMAND;
    };
  }

  Pool applied(Pool pool, Scenario scenario) {
    return of(pool.scaling()) == this ? pool : pool.withScaling(made(pool, scenario));
  }

  private Scaling made(Pool pool, Scenario scenario) {
    int most = most(pool);
    return switch (this) {
      case FIXED -> new Scaling.Fixed();
      case SCHEDULED -> scheduled(pool, scenario);
      case HPA -> Scaling.Hpa.of(Scaling.Hpa.Metric.UTILIZATION, USUAL_UTILIZATION, most);
      case KPA -> Scaling.Kpa.of(pool.batching().size(), most);
      case PREDICTIVE ->
          new Scaling.Predictive(carried(pool, scenario), most, Duration.ofMinutes(1));
      case ON_DEMAND -> new Scaling.OnDemand(Duration.ofMinutes(10), most);
    };
  }

  private static Scaling scheduled(Pool pool, Scenario scenario) {
    int usual = Math.max(1, pool.replicas());
    return new Scaling.Scheduled(
        List.of(
            new Scaling.Scheduled.Step(Duration.ZERO, usual),
            new Scaling.Scheduled.Step(
                Ends.share(scenario, 0.25), Math.min(Scaling.MAX_INSTANCES, 2 * usual)),
            new Scaling.Scheduled.Step(Ends.share(scenario, 0.75), usual)),
        Duration.ZERO);
  }

  private static int most(Pool pool) {
    return switch (pool.scaling()) {
      case Scaling.Hpa hpa -> hpa.max();
      case Scaling.Kpa kpa -> kpa.max();
      case Scaling.Predictive predictive -> predictive.max();
      case Scaling.OnDemand onDemand -> onDemand.limit();
      default -> Math.clamp(4L * pool.replicas(), 10, Scaling.MAX_INSTANCES);
    };
  }

  /** What an instance carries now, in two digits. */
  static Rate carried(Pool pool, Scenario scenario) {
    double each = scenario.traffic().meanRate().perSecond() / Math.max(1, pool.replicas());
    double digit = Math.pow(10, Math.floor(Math.log10(Math.max(each, 1e-6))) - 1);
    return new Rate(Math.max(0.01, Math.round(each / digit) * digit));
  }
}
