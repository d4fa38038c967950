package dev.servescope.storage.json;

import dev.servescope.scenario.pool.Scaling.Hpa;
import dev.servescope.scenario.pool.Scaling.Hpa.Growth;
import dev.servescope.scenario.pool.Scaling.Hpa.Metric;
import dev.servescope.scenario.pool.Scaling.Kpa;

/** The autoscalers of Kubernetes and Knative in the file, with the constants that they have. */
final class AutoscalerJson {
  private static final Hpa USUAL_HPA = Hpa.of(Metric.UTILIZATION, 0.7, 1);

  private static final Codec<Growth> GROWTH =
      Shape.of(
          USUAL_HPA.up(),
          at ->
              new Growth(
                  at.always("instances", Growth::instances, Values.WHOLE),
                  at.always("share", Growth::share, Values.NUMBER),
                  at.always("period", Growth::period, Values.DURATION)));

  static final Shape<Hpa> HPA =
      Shape.of(
          USUAL_HPA,
          at ->
              new Hpa(
                  at.required(
                      "metric", Hpa::metric, Codec.names(Metric.values(), AutoscalerJson::name)),
                  at.required("target", Hpa::target, Values.NUMBER),
                  at.required("max", Hpa::max, Values.WHOLE),
                  at.always("sync", Hpa::sync, Values.DURATION),
                  at.always("window", Hpa::window, Values.DURATION),
                  at.always("tolerance", Hpa::tolerance, Values.NUMBER),
                  at.always("up", Hpa::up, GROWTH),
                  at.always("stabilization", Hpa::stabilization, Values.DURATION),
                  at.always("seesStarting", Hpa::seesStarting, Values.FLAG)));

  static final Shape<Kpa> KPA =
      Shape.of(
          Kpa.of(1, 1),
          at ->
              new Kpa(
                  at.required("concurrency", Kpa::concurrency, Values.NUMBER),
                  at.always("share", Kpa::share, Values.NUMBER),
                  at.required("max", Kpa::max, Values.WHOLE),
                  at.optional("initial", Kpa::initial, Values.WHOLE),
                  at.always("tick", Kpa::tick, Values.DURATION),
                  at.always("stable", Kpa::stable, Values.DURATION),
                  at.always("panic", Kpa::panic, Values.DURATION),
                  at.always("panicThreshold", Kpa::panicThreshold, Values.NUMBER),
                  at.always("mostUp", Kpa::mostUp, Values.NUMBER),
                  at.always("mostDown", Kpa::mostDown, Values.NUMBER),
                  at.always("grace", Kpa::grace, Values.DURATION),
                  at.always("seesStarting", Kpa::seesStarting, Values.FLAG)));

  private AutoscalerJson() {}

  private static String name(Metric metric) {
    return switch (metric) {
      case UTILIZATION -> "utilization";
      case IN_FLIGHT -> "inFlight";
      case QUEUE -> "queue";
      case RATE -> "rate";
    };
  }
}
