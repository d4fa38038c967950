package dev.servescope.scenario;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Draws scenarios of one pool and one class, without what goes wrong by itself. */
final class SimpleScenarios {
  private static final int MAX_REQUESTS = 2000;

  private final Random random;

  private SimpleScenarios(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  static Scenario of(long seed) {
    return new SimpleScenarios(seed).scenario(seed);
  }

  private Scenario scenario(long seed) {
    var length = Duration.ofNanos(nanos(10, 3600));
    var traffic = traffic(length);
    var pool = pool();
    return new Scenario(
        "Random " + seed,
        chance(0.5) ? "" : "Drawn from seed " + seed + ": \"quotes\", \\, \n, ü and 漢.",
        random.nextLong(),
        Demand.of(traffic, work()),
        List.of(pool.withPrices(prices())),
        List.of(),
        Capacity.UNLIMITED,
        new Targets(Duration.ofNanos(nanos(0.001, 20)), random.nextInt(1001) / 1000.0),
        horizon(traffic, length),
        chance(0.7) ? Duration.ZERO : length.dividedBy(2 + random.nextInt(10)),
        interventions(pool, traffic, length));
  }

  private Traffic traffic(Duration length) {
    var rate = new Rate(MAX_REQUESTS * random.nextDouble() / seconds(length));
    return switch (random.nextInt(5)) {
      case 0 -> new Traffic.Constant(rate);
      case 1 -> new Traffic.Listed(arrivals(1 + random.nextInt(10), length));
      case 2 -> new Traffic.Listed(arrivals(201 + random.nextInt(800), length));
      default -> new Traffic.Poisson(rate);
    };
  }

  private Samples arrivals(int count, Duration length) {
    return Samples.ofNanos(random.longs(count, 0, length.toNanos()).sorted().toArray());
  }

  private Work work() {
    var mean = Duration.ofNanos(nanos(0.001, 5));
    return switch (random.nextInt(6)) {
      case 0 -> new Work.Constant(mean);
      case 1 -> new Work.Exponential(mean);
      case 2 -> new Work.LogNormal(mean, 3 * random.nextDouble());
      case 3 -> new Work.Gamma(mean, 3 * random.nextDouble());
      default -> new Work.Listed(durations(chance(0.5) ? 1 + random.nextInt(20) : 300));
    };
  }

  private Samples durations(int count) {
    return Samples.ofNanos(LongStream.range(0, count).map(i -> nanos(0.0001, 5)).toArray());
  }

  private Pool pool() {
    var scaling = scaling();
    int least = scaling instanceof Scaling.Fixed ? 1 : 0;
    return Pool.SINGLE
        .withScaling(scaling)
        .withReplicas(least + random.nextInt(6))
        .withSharding(sharding())
        .withBalancing(Balancing.values()[random.nextInt(3)])
        .withBatching(batching())
        .withStartUp(startUp())
        .withMemory(new Bytes(random.nextLong(20_000_000_000L)));
  }

  private Sharding sharding() {
    if (chance(0.5)) {
      return Sharding.NONE;
    }
    var weights = Stream.generate(() -> 0.5 + random.nextInt(8) / 4.0).limit(1 + random.nextInt(3));
    return Sharding.of(1 + random.nextInt(5), weights.toList(), small(), small());
  }

  private Batching batching() {
    return chance(0.3)
        ? Batching.NONE
        : new Batching(1 + random.nextInt(12), chance(0.5) ? Duration.ZERO : small(), batchTime());
  }

  private BatchTime batchTime() {
    return switch (random.nextInt(3)) {
      case 0 -> new BatchTime.LongestMember();
      case 1 -> new BatchTime.Affine(small(), small());
      default -> new BatchTime.Measured(table());
    };
  }

  private TreeMap<Integer, Duration> table() {
    var table = new TreeMap<Integer, Duration>();
    for (int size = 1 + random.nextInt(3); size < 20; size *= 2 + random.nextInt(2)) {
      table.put(size, small());
    }
    return table;
  }

  private Scaling scaling() {
    return chance(0.6)
        ? new Scaling.Fixed()
        : new Scaling.OnDemand(
            chance(0.2) ? Duration.ZERO : Duration.ofNanos(nanos(1, 600)), 1 + random.nextInt(40));
  }

  private StartUp startUp() {
    return switch (random.nextInt(3)) {
      case 0 -> new StartUp(List.of());
      case 1 -> StartUp.TYPICAL;
      default ->
          new StartUp(
              List.of(
                  new StartUp.Phase("image \"x\"", small()),
                  new StartUp.Phase("weights", Duration.ofNanos(nanos(0.1, 60)))));
    };
  }

  private Prices prices() {
    return chance(0.2) ? Prices.FREE : new Prices(price(5), price(1e-3), price(1e-2), price(1e-4));
  }

  private Dollars price(double most) {
    return chance(0.3) ? Dollars.ZERO : new Dollars(most * random.nextDouble());
  }

  private Horizon horizon(Traffic traffic, Duration length) {
    if (traffic instanceof Traffic.Listed && chance(0.6)) {
      return new Horizon.Drained();
    }
    return chance(0.3) && traffic.meanRate().perSecond() > 0
        ? new Horizon.Requests(1 + random.nextInt(MAX_REQUESTS))
        : new Horizon.Until(length);
  }

  private List<Intervention> interventions(Pool pool, Traffic traffic, Duration length) {
    var list = new ArrayList<Intervention>();
    for (int left = chance(0.4) ? 0 : 1 + random.nextInt(6); left > 0; left--) {
      long at = chance(0.1) ? 0 : random.nextLong(length.toNanos());
      list.add(new Intervention(Duration.ofNanos(at), change(pool, traffic)));
    }
    return list;
  }

  private Change change(Pool pool, Traffic traffic) {
    return switch (random.nextInt(8)) {
      case 0 -> new Change.SetRate(new Rate(traffic.meanRate().perSecond() * random.nextDouble()));
      case 1 -> new Change.SetReplicas((pool.onDemand() ? 0 : 1) + random.nextInt(6));
      case 2 -> new Change.SetBatchSize(1 + random.nextInt(12));
      case 3 -> new Change.SetBatchDelay(small());
      case 4 -> new Change.SetShards(1 + random.nextInt(5));
      case 5 -> new Change.SetColdStart(small());
      case 6 -> new Change.SetPrices(prices());
      default ->
          new Change.Kill(
              1 + random.nextInt(pool.sharding().shards()),
              1 + random.nextInt(Math.max(1, pool.replicas())),
              chance(0.3) ? Duration.ZERO : Duration.ofNanos(nanos(1, 60)),
              chance(0.5));
    };
  }

  private Duration small() {
    return chance(0.3) ? Duration.ofMillis(random.nextInt(50)) : Duration.ofNanos(nanos(1e-4, 0.5));
  }

  private long nanos(double minSeconds, double maxSeconds) {
    return Math.round((minSeconds + (maxSeconds - minSeconds) * random.nextDouble()) * 1e9);
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
