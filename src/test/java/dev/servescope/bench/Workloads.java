package dev.servescope.bench;

import dev.servescope.bench.yardstick.BatchYardstick;
import dev.servescope.bench.yardstick.CentralQueueYardstick;
import dev.servescope.bench.yardstick.FunctionsYardstick;
import dev.servescope.bench.yardstick.LeastConnectionsYardstick;
import dev.servescope.bench.yardstick.Offer;
import dev.servescope.bench.yardstick.Responses;
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
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;

/**
 * The scenarios that the benchmark runs: eight instances at 80 % load, and functions; and beside
 * some of them the least program that does the same work.
 */
final class Workloads {
  private static final double RATE = 64;
  private static final Duration WORK = Duration.ofMillis(100);
  private static final int INSTANCES = 8;

  private static final int BATCH = 8;
  private static final Duration BATCH_DELAY = Duration.ofMillis(10);
  private static final Duration BATCH_FIXED = Duration.ofMillis(4);
  private static final Duration BATCH_PER_ITEM = Duration.ofMillis(1);

  private static final double FUNCTION_RATE = 0.9;
  private static final Duration WARM_RESPONSE = Duration.ofMillis(1991);
  private static final Duration COLD_RESPONSE = Duration.ofMillis(2244);
  private static final Duration KEEP_ALIVE = Duration.ofMinutes(10);

  private Workloads() {}

  private static Pool eight(Balancing balancing) {
    return Pool.SINGLE
        .withReplicas(INSTANCES)
        .withBalancing(balancing)
        .withMemory(Bytes.gigabytes(16))
        .withPrices(Prices.FREE.withPerInstanceHour(new Dollars(2)));
  }

  private static Scenario scenario(double rate, Duration work, double requests, Pool pool) {
    return Scenario.of(
        "benchmark",
        new Traffic.Poisson(new Rate(rate)),
        new Work.Exponential(work),
        pool,
        new Horizon.Until(Duration.ofNanos(Math.round(requests / rate * 1e9))));
  }

  /** What a yardstick is offered: the traffic and work of a scenario. */
  private static Offer offer(Scenario scenario) {
    return new Offer(
        scenario.seed(),
        scenario.traffic().meanRate().perSecond(),
        scenario.work().mean(),
        ((Horizon.Until) scenario.horizon()).length());
  }

  /** One queue for eight instances. */
  static Scenario centralQueue(double requests) {
    return scenario(RATE, WORK, requests, eight(Balancing.CENTRAL_QUEUE));
  }

  /** The least program for {@link #centralQueue}. */
  static Responses leastCentralQueue(double requests) {
    return CentralQueueYardstick.run(offer(centralQueue(requests)), INSTANCES);
  }

  /** Least connections before eight instances. */
  static Scenario leastConnections(double requests) {
    return leastConnections(requests, INSTANCES);
  }

  /** Least connections before any number of instances, each as busy as one of eight. */
  static Scenario leastConnections(double requests, int instances) {
    var pool = eight(Balancing.LEAST_CONNECTIONS).withReplicas(instances);
    return scenario(RATE / INSTANCES * instances, WORK, requests, pool);
  }

  /** The least program for {@link #leastConnections}. */
  static Responses leastLeastConnections(double requests) {
    return LeastConnectionsYardstick.run(offer(leastConnections(requests)), INSTANCES);
  }

  /** The same with batches of up to 8, held for 10 ms, of 4 ms and 1 ms a request. */
  static Scenario batches(double requests) {
    var time = new BatchTime.Affine(BATCH_FIXED, BATCH_PER_ITEM);
    var pool = eight(Balancing.LEAST_CONNECTIONS);
    return scenario(
        RATE, WORK, requests, pool.withBatching(new Batching(BATCH, BATCH_DELAY, time)));
  }

  /** The least program for {@link #batches}. */
  static Responses leastBatches(double requests) {
    return BatchYardstick.run(
        offer(batches(requests)), INSTANCES, BATCH, BATCH_DELAY, BATCH_FIXED, BATCH_PER_ITEM);
  }

  /** Functions kept for ten minutes. */
  static Scenario functions(double requests) {
    var scaling =
        new Scaling.OnDemand(
            KEEP_ALIVE,
            Scaling.OnDemand.MAX_LIMIT,
            Scaling.OnDemand.StartLimit.NONE,
            new Work.Exponential(COLD_RESPONSE));
    var pool = eight(Balancing.CENTRAL_QUEUE).withScaling(scaling).withReplicas(0);
    return scenario(FUNCTION_RATE, WARM_RESPONSE, requests, pool);
  }

  /** The least program for {@link #functions}. */
  static Responses leastFunctions(double requests) {
    return FunctionsYardstick.run(offer(functions(requests)), COLD_RESPONSE, KEEP_ALIVE);
  }
}
