package dev.servescope.theory.claim;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;

/** For each closed form a scenario that meets all of its conditions. */
final class Examples {
  private static final Work EXPONENTIAL = new Work.Exponential(Duration.ofSeconds(1));
  private static final StartUp INSTANT = new StartUp(List.of());

  private Examples() {}

  static Scenario of(Model model) {
    return switch (model) {
      case MM1 -> poisson(0.5, EXPONENTIAL, Pool.SINGLE);
      case MMC -> poisson(2, EXPONENTIAL, Pool.SINGLE.withReplicas(3));
      case MM1K ->
          poisson(
              0.5,
              EXPONENTIAL,
              Pool.SINGLE.withBatching(
                  Batching.NONE.withQueue(QueuePolicy.UNLIMITED.withLimit(4))));
      case MG1 -> poisson(0.5, new Work.Gamma(Duration.ofSeconds(1), 2), Pool.SINGLE);
      case MG_INFINITY ->
          poisson(2, new Work.LogNormal(Duration.ofSeconds(1), 2), onDemand(60, 1000, INSTANT));
      case MMCC -> poisson(8, EXPONENTIAL, onDemand(60, 10, INSTANT));
      case FORK_JOIN -> poisson(0.7, new Work.Exponential(Duration.ofSeconds(2)), shards(false));
      case SPLIT_MERGE -> poisson(0.3, new Work.Exponential(Duration.ofSeconds(2)), shards(true));
      case POWER_OF_TWO ->
          poisson(
              18, EXPONENTIAL, Pool.SINGLE.withReplicas(20).withBalancing(Balancing.POWER_OF_TWO));
      case BATCH_SERVICE -> poisson(400, EXPONENTIAL, Pool.SINGLE.withBatching(affine()));
      case LIGHT_COLD_STARTS ->
          poisson(0.0001, EXPONENTIAL, onDemand(10_000, 1000, StartUp.TYPICAL));
      case SCALE_PER_REQUEST -> poisson(2, EXPONENTIAL, onDemand(60, 1000, StartUp.TYPICAL));
    };
  }

  private static Scenario poisson(double perSecond, Work work, Pool pool) {
    var traffic = new Traffic.Poisson(new Rate(perSecond));
    return Scenario.of("example", traffic, work, pool, new Horizon.Until(Duration.ofHours(1)));
  }

  private static Pool onDemand(long keepSeconds, int limit, StartUp startUp) {
    return Pool.SINGLE
        .withScaling(new Scaling.OnDemand(Duration.ofSeconds(keepSeconds), limit))
        .withReplicas(0)
        .withStartUp(startUp);
  }

  private static Pool shards(boolean oneAtATime) {
    return Pool.SINGLE.withSharding(
        Sharding.NONE
            .withShards(2)
            .withSizes(new Segmentation.Independent())
            .withOneAtATime(oneAtATime));
  }

  private static Batching affine() {
    return new Batching(
        8, Duration.ZERO, new BatchTime.Affine(Duration.ofMillis(4), Duration.ofMillis(1)));
  }
}
