package dev.servescope.bench;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Failures.Fault;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;

/**
 * A service with everything at once: classes and tiers of requests, limits with priorities,
 * time-outs and retries, distant regions, batches, three shards whose replicas a scaler changes,
 * faults that probes notice, and every kind of price. It is stable, and busy like the other
 * workloads.
 */
final class Everything {
  private static final double RATE = 64;

  private Everything() {}

  /** The scenario for about so many requests. */
  static Scenario scenario(double requests) {
    var demand = demand();
    var length = Duration.ofNanos(Math.round(requests / RATE * 1e9));
    return Scenario.of(
            "everything",
            demand.traffic(),
            demand.classes().getFirst().work(),
            Pool.SINGLE,
            new Horizon.Until(length))
        .withDemand(demand)
        .withPool(pool());
  }

  private static Demand demand() {
    return new Demand(
        new Traffic.Poisson(new Rate(RATE)),
        List.of(
            kind("short", 0.8, new Work.LogNormal(Duration.ofMillis(60), 0.8), 50_000),
            kind("long", 0.2, new Work.Exponential(Duration.ofMillis(260)), 500_000)),
        List.of(
            Tier.EVERYBODY.withName("paying").withShare(0.3).withUsers(20),
            Tier.EVERYBODY
                .withName("free")
                .withShare(0.7)
                .withUsers(100)
                .withPriority(2)
                .withLimits(List.of(new Tier.Limit(30, Duration.ofMinutes(1))))),
        List.of(new Region("near", 0.7), new Region("far", 0.3)),
        Clients.PATIENT
            .withTimeOut(Duration.ofSeconds(2))
            .withRetries(new Clients.Retries(2, Duration.ofMillis(100), 2, 0.5)));
  }

  private static RequestClass kind(String name, double share, Work work, long payload) {
    return RequestClass.of(work)
        .withName(name)
        .withShare(share)
        .withPayload(new Bytes(payload))
        .withAnswer(new Bytes(1000));
  }

  private static Pool pool() {
    return Pool.SINGLE
        .withReplicas(3)
        .withMemory(Bytes.gigabytes(16))
        .withBalancing(Balancing.LEAST_CONNECTIONS)
        .withSharding(Sharding.of(3, List.of(1.0), Duration.ofMillis(5), Duration.ofMillis(5)))
        .withBatching(new Batching(4, Duration.ofMillis(5), new BatchTime.LongestMember()))
        .withScaling(Scaling.Kpa.of(2, 8))
        .withNetwork(
            Network.NONE
                .withDistance(Duration.ofMillis(5))
                .withDistanceTo("far", Duration.ofMillis(40)))
        .withFailures(failures())
        .withPrices(prices());
  }

  private static Failures failures() {
    var crash = new Fault(Fault.Kind.CRASH, Duration.ofHours(4), Duration.ofSeconds(30), 1);
    var slow = new Fault(Fault.Kind.SLOW_DOWN, Duration.ofHours(4), Duration.ofSeconds(30), 2);
    return new Failures(List.of(crash, slow), 2, true, Failures.Probe.KUBERNETES);
  }

  private static Prices prices() {
    return Prices.FREE
        .withPerInstanceHour(new Dollars(2))
        .withPerRequest(new Dollars(1e-6))
        .withPerBatch(new Dollars(1e-6))
        .withPerGigabyteSecond(new Dollars(1e-5))
        .withPerGigabyteMoved(new Dollars(0.05));
  }
}
