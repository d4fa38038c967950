package dev.servescope.bench;

import dev.servescope.scenario.Balancing;
import dev.servescope.scenario.BatchTime;
import dev.servescope.scenario.Batching;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Pool;
import dev.servescope.scenario.Prices;
import dev.servescope.scenario.Scaling;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Sharding;
import dev.servescope.scenario.StartUp;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.Traffic;
import dev.servescope.scenario.Work;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;

/** The scenarios that the benchmark runs: eight instances at 80 % load, and functions. */
final class Workloads {
  private static final double RATE = 64;

  private Workloads() {}

  private static Pool eight(Balancing balancing) {
    return new Pool(
        8,
        Sharding.NONE,
        balancing,
        Batching.NONE,
        new Scaling.Fixed(),
        StartUp.TYPICAL,
        Bytes.gigabytes(16));
  }

  private static Scenario scenario(double rate, double workSeconds, double requests, Pool pool) {
    return new Scenario(
        "benchmark",
        "",
        1,
        new Traffic.Poisson(new Rate(rate)),
        new Work.Exponential(Duration.ofNanos(Math.round(workSeconds * 1e9))),
        pool,
        Prices.FREE.withPerInstanceHour(new Dollars(2)),
        new Targets(Duration.ofSeconds(1), 0.95),
        new Horizon.Until(Duration.ofSeconds(Math.round(requests / rate))),
        Duration.ZERO,
        List.of());
  }

  /** One queue for eight instances. */
  static Scenario centralQueue(double requests) {
    return scenario(RATE, 0.1, requests, eight(Balancing.CENTRAL_QUEUE));
  }

  /** Least connections before eight instances. */
  static Scenario leastConnections(double requests) {
    return scenario(RATE, 0.1, requests, eight(Balancing.LEAST_CONNECTIONS));
  }

  /** The same with batches of up to 8, held for 10 ms, of 4 ms and 1 ms a request. */
  static Scenario batches(double requests) {
    var time = new BatchTime.Affine(Duration.ofMillis(4), Duration.ofMillis(1));
    var pool = eight(Balancing.LEAST_CONNECTIONS);
    return scenario(
        RATE, 0.1, requests, pool.withBatching(new Batching(8, Duration.ofMillis(10), time)));
  }

  /** Three shards, each with eight instances. */
  static Scenario shards(double requests) {
    var sharding = new Sharding(3, List.of(1.0), Duration.ofMillis(5), Duration.ofMillis(5));
    return scenario(RATE, 0.1, requests, eight(Balancing.LEAST_CONNECTIONS).withSharding(sharding));
  }

  /** Functions kept for ten minutes. */
  static Scenario functions(double requests) {
    var pool =
        eight(Balancing.CENTRAL_QUEUE)
            .withScaling(new Scaling.OnDemand(Duration.ofMinutes(10), 1000))
            .withReplicas(0);
    return scenario(0.9, 1.991, requests, pool);
  }
}
