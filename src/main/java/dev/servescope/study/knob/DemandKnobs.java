package dev.servescope.study.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is asked of a service. */
final class DemandKnobs {
  private DemandKnobs() {}

  static List<Spec<Scenario>> ofScenario() {
    return List.of(
        Spec.<Scenario>rate(
                "rate",
                "arrival rate",
                scenario -> traffic(scenario).toOptional(DemandKnobs::rate, DemandKnobs::withRate))
            .unless("its traffic has no one rate for its whole length; vary traffic-factor"),
        Spec.factor(
            "traffic-factor",
            "factor of the traffic",
            0.001,
            1000,
            scenario -> traffic(scenario).to(DemandKnobs::factor, DemandKnobs::withFactor)),
        Spec.<Scenario>count(
                "clients",
                "clients",
                1,
                Traffic.ClosedLoop.MAX_CLIENTS,
                scenario ->
                    traffic(scenario)
                        .as(Traffic.ClosedLoop.class)
                        .to(
                            Traffic.ClosedLoop::clients,
                            (now, count) -> new Traffic.ClosedLoop(count, now.think())))
            .unless("its traffic is no closed loop of clients"),
        Spec.time(
            "time-out",
            "time-out of clients",
            Duration.ofDays(365),
            scenario -> clients(scenario).to(Clients::timeOut, Clients::withTimeOut)),
        Spec.count(
            "retries",
            "retries",
            0,
            20,
            scenario ->
                clients(scenario)
                    .to(Clients::retries, Clients::withRetries)
                    .to(Clients.Retries::most, Clients.Retries::withMost)),
        Spec.<Scenario>time(
                "target",
                "latency target",
                Duration.ofDays(365),
                scenario ->
                    scenario
                        .to(Scenario::targets, Scenario::withTargets)
                        .to(Targets::latency, Targets::withLatency))
            .from(1e-9));
  }

  private static Way<Traffic> traffic(Way<Scenario> scenario) {
    return scenario.to(Scenario::traffic, Scenario::withTraffic);
  }

  private static Way<Clients> clients(Way<Scenario> scenario) {
    return scenario
        .to(Scenario::demand, Scenario::withDemand)
        .to(Demand::clients, Demand::withClients);
  }

  /** The rate of traffic that has one for its whole length. */
  private static Optional<Rate> rate(Traffic traffic) {
    return switch (traffic) {
      case Traffic.Poisson(var rate) -> Optional.of(rate);
      case Traffic.Constant(var rate) -> Optional.of(rate);
      case Traffic.Varying(RateCurve.Cycle cycle) -> Optional.of(cycle.mean());
      case Traffic.Scaled(var of, double factor) ->
          rate(of).map(its -> new Rate(Math.min(Rate.MAX_PER_SECOND, its.perSecond() * factor)));
      case Traffic.Marked marked -> rate(marked.of());
      default -> Optional.empty();
    };
  }

  private static Traffic withRate(Traffic traffic, Rate rate) {
    return switch (traffic) {
      case Traffic.Poisson any -> new Traffic.Poisson(rate);
      case Traffic.Constant any -> new Traffic.Constant(rate);
      case Traffic.Varying(RateCurve.Cycle(var mean, var period, var weights)) ->
          new Traffic.Varying(new RateCurve.Cycle(rate, period, weights));
      case Traffic.Scaled(var of, double factor) ->
          new Traffic.Scaled(withRate(of, new Rate(rate.perSecond() / factor)), factor);
      case Traffic.Marked marked -> around(marked, withRate(marked.of(), rate));
      default -> traffic;
    };
  }

  private static Traffic around(Traffic.Marked marked, Traffic of) {
    return new Traffic.Marked(
        of, marked.requestClass(), marked.tier(), marked.region(), marked.users());
  }

  private static double factor(Traffic traffic) {
    return traffic instanceof Traffic.Scaled scaled ? scaled.factor() : 1;
  }

  /** A factor of 1 is none. */
  private static Traffic withFactor(Traffic traffic, double factor) {
    var of = traffic instanceof Traffic.Scaled scaled ? scaled.of() : traffic;
    return factor == 1 ? of : new Traffic.Scaled(of, factor);
  }

  static List<Spec<RequestClass>> ofClass() {
    return List.of(
        Spec.time(
            "work", "mean work", Work.MAX_MEAN, its -> work(its).to(Work::mean, Work::withMean)),
        Spec.<RequestClass>factor(
                "variation",
                "variation of the work",
                0,
                Work.MAX_VARIATION,
                its -> work(its).toOptional(DemandKnobs::variation, DemandKnobs::varied))
            .unless("its work is neither lognormal nor gamma distributed"),
        Spec.data(
            "payload", "payload", its -> its.to(RequestClass::payload, RequestClass::withPayload)),
        Spec.count(
            "items",
            "items of a request",
            1,
            RequestClass.MAX_ITEMS,
            its -> its.to(RequestClass::items, RequestClass::withItems)),
        Spec.factor(
            "class-share",
            "share of the class",
            0,
            1e6,
            its -> its.to(RequestClass::share, RequestClass::withShare)));
  }

  private static Way<Work> work(Way<RequestClass> its) {
    return its.to(RequestClass::work, RequestClass::withWork);
  }

  private static Optional<Double> variation(Work work) {
    return switch (work) {
      case Work.LogNormal its -> Optional.of(its.variation());
      case Work.Gamma its -> Optional.of(its.variation());
      default -> Optional.empty();
    };
  }

  private static Work varied(Work work, double variation) {
    return switch (work) {
      case Work.LogNormal(var mean, double before) -> new Work.LogNormal(mean, variation);
      case Work.Gamma(var mean, double before) -> new Work.Gamma(mean, variation);
      default -> work;
    };
  }
}
