package dev.servescope.ui.knob;

import dev.servescope.scenario.BatchTime;
import dev.servescope.scenario.Batching;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Pool;
import dev.servescope.scenario.Prices;
import dev.servescope.scenario.Scaling;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Sharding;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.Traffic;
import dev.servescope.scenario.quantity.Rate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every knob there is, by the name under which a view asks for it. */
public final class Knobs {
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double DAY = 24 * HOUR;

  private static final Map<String, KnobSpec<?>> BY_NAME =
      Stream.of(grid(), load(), batching(), scaling(), prices(), run())
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(KnobSpec::name, Function.identity()));

  private Knobs() {}

  /** The knob of a name; an unknown name is a defect. */
  public static KnobSpec<?> named(String name) {
    var spec = BY_NAME.get(name);
    if (spec == null) {
      throw new IllegalArgumentException("no knob " + name);
    }
    return spec;
  }

  /** All knobs, in no order. */
  public static List<KnobSpec<?>> all() {
    return List.copyOf(BY_NAME.values());
  }

  private static List<KnobSpec<?>> grid() {
    return List.of(
        Lens.batching("batch-size", Quantities.COUNT, Batching::size, Batching::withSize)
            .on(Track.whole(1, 256)),
        Lens.pool("replicas", Quantities.COUNT, Pool::replicas, Pool::withReplicas)
            .on(Knobs::replicasTrack),
        Lens.sharding("shards", Quantities.COUNT, Sharding::shards, Sharding::withShards)
            .on(Track.whole(1, 16)),
        Lens.pool(
                "cold-start",
                Quantities.DURATION,
                pool -> pool.startUp().total(),
                (pool, total) -> pool.withStartUp(pool.startUp().scaledTo(total)))
            .on(Track.of(0.1, 10 * MINUTE).orZero())
            .with(Effects::coldStart),
        Lens.sharding(
                "split",
                Quantities.DURATION,
                Sharding::split,
                (now, time) -> new Sharding(now.shards(), now.weights(), time, now.merge()))
            .on(Track.of(0.001, 100).orZero())
            .with(Effects::shardTimes),
        Lens.sharding(
                "merge",
                Quantities.DURATION,
                Sharding::merge,
                (now, time) -> new Sharding(now.shards(), now.weights(), now.split(), time))
            .on(Track.of(0.001, 100).orZero())
            .with(Effects::shardTimes));
  }

  private static Track replicasTrack(Scenario scenario) {
    var track = Track.whole(1, 64);
    return scenario.pool().onDemand() ? track.orZero() : track;
  }

  private static List<KnobSpec<?>> load() {
    return List.of(
        KnobSpec.of(
                "arrival-rate",
                Quantities.RATE,
                scenario -> scenario.traffic().meanRate(),
                Knobs::withRate)
            .on(Track.of(0.01, 10_000))
            .with(Effects::rate),
        KnobSpec.of(
                "work",
                Quantities.DURATION,
                scenario -> scenario.work().mean(),
                (scenario, mean) -> scenario.withWork(scenario.work().withMean(mean)))
            .on(Track.of(0.001, 10 * MINUTE))
            .with(Effects::work),
        KnobSpec.of(
                "variation",
                Quantities.FACTOR,
                scenario -> WorkKind.variation(scenario.work()),
                WorkKind::withVariation)
            .on(Track.of(0.1, 10).orZero())
            .with(Effects::variation));
  }

  private static Scenario withRate(Scenario scenario, Rate rate) {
    return switch (scenario.traffic()) {
      case Traffic.Poisson any -> scenario.withTraffic(new Traffic.Poisson(rate));
      case Traffic.Constant any -> scenario.withTraffic(new Traffic.Constant(rate));
      case Traffic.Listed any -> scenario;
    };
  }

  private static List<KnobSpec<?>> batching() {
    return List.of(
        Lens.batching("batch-delay", Quantities.DURATION, Batching::delay, Batching::withDelay)
            .on(Track.of(0.001, 100).orZero())
            .with(Effects::batchDelay),
        KnobSpec.of(
                "batch-fixed",
                Quantities.DURATION,
                scenario -> BatchTimeKind.affine(scenario).fixed(),
                (scenario, time) ->
                    BatchTimeKind.withAffine(
                        scenario, line -> new BatchTime.Affine(time, line.perItem())))
            .on(Track.of(0.001, 100).orZero())
            .with(Effects::affine),
        KnobSpec.of(
                "batch-per-item",
                Quantities.DURATION,
                scenario -> BatchTimeKind.affine(scenario).perItem(),
                (scenario, time) ->
                    BatchTimeKind.withAffine(
                        scenario, line -> new BatchTime.Affine(line.fixed(), time)))
            .on(Track.of(0.0001, 100).orZero())
            .with(Effects::affine));
  }

  private static List<KnobSpec<?>> scaling() {
    return List.of(
        Lens.onDemand(
                "keep-alive",
                Quantities.DURATION,
                Scaling.OnDemand::keepAlive,
                (now, time) -> new Scaling.OnDemand(time, now.limit()))
            .on(Track.of(1, DAY).orZero())
            .with(Effects::onDemand),
        Lens.onDemand(
                "limit",
                Quantities.COUNT,
                Scaling.OnDemand::limit,
                (now, limit) -> new Scaling.OnDemand(now.keepAlive(), limit))
            .on(Track.whole(1, Scaling.OnDemand.MAX_LIMIT))
            .with(Effects::onDemand));
  }

  private static List<KnobSpec<?>> prices() {
    return List.of(
        Lens.price("price-instance", "/h", Prices::perInstanceHour, Prices::withPerInstanceHour)
            .on(Track.of(0.01, 100).orZero()),
        Lens.price("price-request", "/request", Prices::perRequest, Prices::withPerRequest)
            .on(Track.of(1e-7, 1).orZero()),
        Lens.price("price-batch", "/batch", Prices::perBatch, Prices::withPerBatch)
            .on(Track.of(1e-7, 10).orZero()),
        Lens.price("price-memory", "/GBs", Prices::perGigabyteSecond, Prices::withPerGigabyteSecond)
            .on(Track.of(1e-6, 0.01).orZero())
            .with(Effects::memoryPrice),
        Lens.pool("memory", Quantities.MEMORY, Pool::memory, Pool::withMemory)
            .on(Track.of(0.128, 512).orZero())
            .with(Effects::memory));
  }

  private static List<KnobSpec<?>> run() {
    return List.of(
        KnobSpec.of(
                "target",
                Quantities.DURATION,
                scenario -> scenario.targets().latency(),
                (scenario, time) -> scenario.withTargets(scenario.targets().withLatency(time)))
            .on(Track.of(0.001, 10 * MINUTE)),
        KnobSpec.of(
            "attainment",
            Quantities.SHARE,
            scenario -> scenario.targets().attainment(),
            (scenario, share) ->
                scenario.withTargets(new Targets(scenario.targets().latency(), share))),
        KnobSpec.of(
                "length",
                Quantities.DURATION,
                HorizonKind::length,
                (scenario, length) ->
                    scenario.horizon() instanceof Horizon.Until
                        ? scenario.withHorizon(new Horizon.Until(length))
                        : scenario)
            .on(Track.of(1, 30 * DAY))
            .with(Effects::length),
        KnobSpec.of(
                "requests",
                Quantities.LONG_COUNT,
                HorizonKind::count,
                (scenario, count) ->
                    scenario.horizon() instanceof Horizon.Requests
                        ? scenario.withHorizon(new Horizon.Requests(count))
                        : scenario)
            .on(Track.whole(10, 1_000_000))
            .with(Effects::requests),
        KnobSpec.of("warm-up", Quantities.DURATION, Scenario::warmUp, Scenario::withWarmUp)
            .on(Track.of(1, DAY).orZero()),
        KnobSpec.of("seed", Quantities.LONG_COUNT, Scenario::seed, Scenario::withSeed)
            .with(Effects::seed));
  }
}
