package dev.servescope.study.knob;

import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Scaling;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many instances a pool runs, and what they cost. */
final class ScalingKnobs {
  private ScalingKnobs() {}

  static List<Spec<Pool>> specs() {
    return Stream.of(scaling(), prices()).flatMap(List::stream).toList();
  }

  private static List<Spec<Pool>> scaling() {
    return List.of(
        Spec.<Pool>count(
                "max-replicas",
                "most replicas",
                1,
                Scaling.MAX_INSTANCES,
                pool -> scaling(pool).toOptional(ScalingKnobs::max, ScalingKnobs::withMax))
            .unless("the number of its replicas follows no load"),
        Spec.<Pool>factor(
                "scaling-target",
                "target of the autoscaler",
                0.01,
                1e6,
                pool -> scaling(pool).toOptional(ScalingKnobs::target, ScalingKnobs::withTarget))
            .unless("it has no autoscaler with a target"),
        Spec.<Pool>time(
                "keep-alive",
                "keep-alive",
                Scaling.LONGEST,
                pool ->
                    scaling(pool)
                        .as(Scaling.OnDemand.class)
                        .to(Scaling.OnDemand::keepAlive, ScalingKnobs::keptAlive))
            .unless("its instances do not start on demand"));
  }

  private static Way<Scaling> scaling(Way<Pool> pool) {
    return pool.to(Pool::scaling, Pool::withScaling);
  }

  private static Scaling.OnDemand keptAlive(Scaling.OnDemand now, Duration keepAlive) {
    return new Scaling.OnDemand(keepAlive, now.limit(), now.starts(), now.coldResponse());
  }

  private static Optional<Integer> max(Scaling scaling) {
    return switch (scaling) {
      case Scaling.Fixed any -> Optional.empty();
      case Scaling.Scheduled any -> Optional.empty();
      case Scaling.Hpa hpa -> Optional.of(hpa.max());
      case Scaling.Kpa kpa -> Optional.of(kpa.max());
      case Scaling.Predictive predictive -> Optional.of(predictive.max());
      case Scaling.OnDemand onDemand -> Optional.of(onDemand.limit());
    };
  }

  private static Scaling withMax(Scaling scaling, int max) {
    return switch (scaling) {
      case Scaling.Fixed any -> any;
      case Scaling.Scheduled any -> any;
      case Scaling.Hpa hpa -> hpa(hpa, hpa.target(), max);
      case Scaling.Kpa kpa -> kpa.with(kpa.concurrency(), max);
      case Scaling.Predictive(var perInstance, int before, var every) ->
          new Scaling.Predictive(perInstance, max, every);
      case Scaling.OnDemand(var keepAlive, int before, var starts, var coldResponse) ->
          new Scaling.OnDemand(keepAlive, max, starts, coldResponse);
    };
  }

  private static Optional<Double> target(Scaling scaling) {
    return switch (scaling) {
      case Scaling.Hpa hpa -> Optional.of(hpa.target());
      case Scaling.Kpa kpa -> Optional.of(kpa.concurrency());
      default -> Optional.empty();
    };
  }

  private static Scaling withTarget(Scaling scaling, double target) {
    return switch (scaling) {
      case Scaling.Hpa hpa -> hpa(hpa, target, hpa.max());
      case Scaling.Kpa kpa -> kpa.with(target, kpa.max());
      default -> scaling;
    };
  }

  private static Scaling.Hpa hpa(Scaling.Hpa now, double target, int max) {
    return new Scaling.Hpa(
        now.metric(),
        target,
        max,
        now.sync(),
        now.window(),
        now.tolerance(),
        now.up(),
        now.stabilization(),
        now.seesStarting());
  }

  private static List<Spec<Pool>> prices() {
    return List.of(
        Spec.price(
            "price-instance",
            "price of an instance",
            "/h",
            pool -> prices(pool).to(Prices::perInstanceHour, Prices::withPerInstanceHour)),
        Spec.price(
            "price-request",
            "price of a request",
            "/request",
            pool -> prices(pool).to(Prices::perRequest, Prices::withPerRequest)),
        Spec.price(
            "price-batch",
            "price of a batch",
            "/batch",
            pool -> prices(pool).to(Prices::perBatch, Prices::withPerBatch)),
        Spec.price(
            "price-memory",
            "price of memory",
            "/GBs",
            pool -> prices(pool).to(Prices::perGigabyteSecond, Prices::withPerGigabyteSecond)),
        Spec.count(
            "reserved",
            "reserved instances",
            0,
            Scaling.MAX_INSTANCES,
            pool ->
                prices(pool)
                    .to(Prices::reserved, Prices::withReserved)
                    .to(
                        Prices.Reserved::instances,
                        (now, count) -> new Prices.Reserved(count, now.perHour()))),
        Spec.factor(
            "spot-share",
            "share of spot instances",
            0,
            1,
            pool ->
                prices(pool)
                    .to(Prices::spot, Prices::withSpot)
                    .to(
                        Prices.Spot::share,
                        (now, share) ->
                            new Prices.Spot(share, now.perHour(), now.interruption()))));
  }

  private static Way<Prices> prices(Way<Pool> pool) {
    return pool.to(Pool::prices, Pool::withPrices);
  }
}
