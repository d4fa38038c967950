package dev.servescope.engine.serve;

import dev.servescope.scenario.Scaling;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Sharding;
import dev.servescope.scenario.StartUp;

/** The values of a scenario that timed changes may alter, as they stand now. */
final class Settings {
  private final Sharding sharding;

  /** The most instances of a shard that start on demand; 0 when none do. */
  final int limit;

  final long keepAliveNanos;
  int replicas;
  int batchSize;
  long batchDelayNanos;
  StartUp startUp;
  private double[] shares;

  Settings(Scenario scenario) {
    var pool = scenario.pool();
    this.sharding = pool.sharding();
    this.replicas = pool.replicas();
    this.batchSize = pool.batching().size();
    this.batchDelayNanos = pool.batching().delay().toNanos();
    this.startUp = pool.startUp();
    this.shares = sharding.shares();
    switch (pool.scaling()) {
      case Scaling.Fixed fixed -> {
        limit = 0;
        keepAliveNanos = 0;
      }
      case Scaling.OnDemand onDemand -> {
        limit = onDemand.limit();
        keepAliveNanos = onDemand.keepAlive().toNanos();
      }
    }
  }

  boolean onDemand() {
    return limit > 0;
  }

  int shards() {
    return shares.length;
  }

  void shards(int count) {
    shares = sharding.shares(count);
  }

  /** The share of a request's work that segment {@code index} carries when there are so many. */
  double share(int count, int index) {
    var its = count == shares.length ? shares : sharding.shares(count);
    return its[index];
  }

  long splitNanos() {
    return sharding.split().toNanos();
  }

  long mergeNanos() {
    return sharding.merge().toNanos();
  }
}
