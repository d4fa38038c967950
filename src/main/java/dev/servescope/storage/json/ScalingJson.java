package dev.servescope.storage.json;

import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Scaling.Fixed;
import dev.servescope.scenario.pool.Scaling.OnDemand;
import dev.servescope.scenario.pool.Scaling.OnDemand.StartLimit;
import dev.servescope.scenario.pool.Scaling.Predictive;
import dev.servescope.scenario.pool.Scaling.Scheduled;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Scaling in the file: {@code {"type": "onDemand", "keepAlive": "10m", "limit": 1000}}. */
final class ScalingJson {
  static final Codec<Scaling> CODEC =
      new Kinds<Scaling>("type")
          .with("fixed", Fixed.class, Shape.empty(new Fixed()))
          .with("onDemand", OnDemand.class, onDemand())
          .with("scheduled", Scheduled.class, scheduled())
          .with("hpa", Scaling.Hpa.class, AutoscalerJson.HPA)
          .with("kpa", Scaling.Kpa.class, AutoscalerJson.KPA)
          .with("predictive", Predictive.class, predictive());

  private ScalingJson() {}

  private static Shape<OnDemand> onDemand() {
    var starts =
        Shape.of(
            StartLimit.NONE,
            at ->
                new StartLimit(
                    at.always("count", StartLimit::count, Values.WHOLE),
                    at.always("window", StartLimit::window, Values.DURATION)));
    return Shape.of(
        Defaults.ON_DEMAND,
        at ->
            new OnDemand(
                at.always("keepAlive", OnDemand::keepAlive, Values.DURATION),
                at.always("limit", OnDemand::limit, Values.WHOLE),
                at.optional("starts", OnDemand::starts, starts),
                at.maybe(
                        "coldResponse",
                        scaling -> Optional.ofNullable(scaling.coldResponse()),
                        WorkJson.CODEC)
                    .orElse(null)));
  }

  private static Shape<Scheduled> scheduled() {
    var usual = new Scheduled.Step(Duration.ZERO, 1);
    var step =
        Shape.of(
            usual,
            at ->
                new Scheduled.Step(
                    at.always("at", Scheduled.Step::at, Values.DURATION),
                    at.required("replicas", Scheduled.Step::replicas, Values.WHOLE)));
    return Shape.of(
        new Scheduled(List.of(usual), Duration.ZERO),
        at ->
            new Scheduled(
                at.required("steps", Scheduled::steps, step.list("a list of times and replicas")),
                at.optional("period", Scheduled::period, Values.DURATION)));
  }

  private static Shape<Predictive> predictive() {
    return Shape.of(
        new Predictive(Rate.perSecond(1), 1, Defaults.LOOK),
        at ->
            new Predictive(
                at.required("perInstance", Predictive::perInstance, Values.RATE),
                at.required("max", Predictive::max, Values.WHOLE),
                at.always("every", Predictive::every, Values.DURATION)));
  }
}
