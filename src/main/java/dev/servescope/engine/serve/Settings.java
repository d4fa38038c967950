package dev.servescope.engine.serve;

import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;

/** The values of a pool as they stand now: timed changes may alter some of them. */
final class Settings {
  final Sharding sharding;
  final QueuePolicy queue;

  /** The limit and the time-out of the queue; 0 for none. */
  final int queueLimit;

  final long queueTimeOutNanos;

  /** Whether idle instances take segments from other shards. */
  final boolean stealing;

  /** The most instances of a shard that start on demand; 0 when none do. */
  final int limit;

  final long keepAliveNanos;
  final boolean probed;

  /** The fewest replicas of a shard; those that scaling wants. */
  int minimum;

  int wanted;
  int batchSize;
  long batchDelayNanos;
  int shardCount;
  StartUp startUp;
  private double[] shares;

  Settings(Pool pool) {
    this.sharding = pool.sharding();
    this.queue = pool.batching().queue();
    this.queueLimit = queue.limit();
    this.queueTimeOutNanos = queue.timeOut().toNanos();
    this.minimum = pool.replicas();
    this.wanted = initial(pool);
    this.batchSize = pool.batching().size();
    this.batchDelayNanos = pool.batching().delay().toNanos();
    this.startUp = pool.startUp();
    this.shardCount = sharding.shards();
    this.shares = sharding.shares(sharding.segmentCount());
    boolean onDemand = pool.scaling() instanceof Scaling.OnDemand;
    this.stealing = sharding.assignment() == Sharding.Assignment.WORK_STEALING && !onDemand;
    this.probed = pool.failures().probe().isOn() && !onDemand;
    this.limit = pool.scaling() instanceof Scaling.OnDemand functions ? functions.limit() : 0;
    this.keepAliveNanos =
        pool.scaling() instanceof Scaling.OnDemand functions ? functions.keepAlive().toNanos() : 0;
  }

  private static int initial(Pool pool) {
    return pool.scaling() instanceof Scaling.Kpa kpa
        ? Math.max(pool.replicas(), Math.min(kpa.initial(), kpa.max()))
        : pool.replicas();
  }

  boolean onDemand() {
    return limit > 0;
  }

  /** How many segments a request has that is split now. */
  int segmentCount() {
    return sharding.segmentCount(shardCount);
  }

  /** The share of a request's work that segment {@code index} carries when there are so many. */
  double share(int count, int index) {
    if (count != shares.length) {
      shares = sharding.shares(count);
    }
    return shares[index];
  }
}
