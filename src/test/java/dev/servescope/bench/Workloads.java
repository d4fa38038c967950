package dev.servescope.bench;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Sharding;
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
    return Pool.SINGLE
        .withReplicas(8)
        .withBalancing(balancing)
        .withMemory(Bytes.gigabytes(16))
        .withPrices(Prices.FREE.withPerInstanceHour(new Dollars(2)));
  }

  private static Scenario scenario(double rate, double workSeconds, double requests, Pool pool) {
    return Scenario.of(
        "benchmark",
        new Traffic.Poisson(new Rate(rate)),
        new Work.Exponential(Duration.ofNanos(Math.round(workSeconds * 1e9))),
        pool,
        new Horizon.Until(Duration.ofSeconds(Math.round(requests / rate))));
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
    var sharding = Sharding.of(3, List.of(1.0), Duration.ofMillis(5), Duration.ofMillis(5));
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
