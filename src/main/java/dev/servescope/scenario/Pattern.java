package dev.servescope.scenario;

import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import java.time.Duration;

/**
 * The serving patterns, read off a pool's values. A pattern is no setting of its own: choosing one
 * sets replicas, shards and scaling and nothing else.
 */
public enum Pattern {
  /** One instance: 1 x 1. */
  SINGLE,
  /** Copies behind a balancer: 1 x n. */
  REPLICATED,
  /** Each request split over shards: m x 1. */
  SHARDED,
  /** Shards with copies of each: m x n. */
  SHARDED_REPLICATED,
  /** Requests bring instances, from none. */
  EVENT_DRIVEN,
  /** Several pools behind a router. */
  COMBINED;

  private static final int DEFAULT_COPIES = 3;
  private static final Scaling.OnDemand DEFAULT_ON_DEMAND =
      new Scaling.OnDemand(Duration.ofMinutes(10), 1000);

  /** The pattern that a scenario's values amount to. */
  public static Pattern of(Scenario scenario) {
    return scenario.pools().size() > 1 ? COMBINED : of(scenario.pool());
  }

  /** The pattern that a pool's values amount to; never {@link #COMBINED}. */
  public static Pattern of(Pool pool) {
    boolean fromZero = pool.scaling().fromZero() && pool.replicas() == 0;
    if (pool.onDemand() || fromZero) {
      return EVENT_DRIVEN;
    }
    // What scales may have one replica just now, but is made to have more.
    boolean copies = pool.replicas() > 1 || !(pool.scaling() instanceof Scaling.Fixed);
    if (pool.sharding().shards() > 1) {
      return copies ? SHARDED_REPLICATED : SHARDED;
    }
    return copies ? REPLICATED : SINGLE;
  }

  /**
   * The pool with replicas, shards and scaling set to this pattern, or the pool if it has it. A
   * pool alone cannot be combined, and stays as it is.
   */
  public Pool applyTo(Pool pool) {
    if (of(pool) == this) {
      return pool;
    }
    int copies = pool.replicas() > 1 ? pool.replicas() : DEFAULT_COPIES;
    int parts = pool.sharding().shards() > 1 ? pool.sharding().shards() : DEFAULT_COPIES;
    return switch (this) {
      case SINGLE -> grid(pool, 1, 1);
      case REPLICATED -> grid(pool, 1, copies);
      case SHARDED -> grid(pool, parts, 1);
      case SHARDED_REPLICATED -> grid(pool, parts, copies);
      case COMBINED -> pool;
      case EVENT_DRIVEN -> whole(pool).withScaling(DEFAULT_ON_DEMAND).withReplicas(0);
    };
  }

  private static Pool grid(Pool pool, int shards, int replicas) {
    return pool.withSharding(pool.sharding().withShards(shards))
        .withScaling(new Scaling.Fixed())
        .withReplicas(replicas);
  }

  private static Pool whole(Pool pool) {
    return pool.withSharding(pool.sharding().withShards(1));
  }
}
