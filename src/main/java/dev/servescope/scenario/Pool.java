package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;

/**
 * A grid of shards x replicas behind a balancer, with its batcher, its scaling and its start-up.
 * Single, replicated, sharded and event-driven serving are values of it, see {@link Pattern}.
 *
 * @param replicas always-on copies of each shard, 0 to {@link #MAX_REPLICAS}; 0 only where
 *     instances start on demand, and there it is the warm pool
 * @param memory memory of one instance, for prices by the gigabyte-second
 */
public record Pool(
    int replicas,
    Sharding sharding,
    Balancing balancing,
    Batching batching,
    Scaling scaling,
    StartUp startUp,
    Bytes memory) {
  /** The most replicas that are simulated. */
  public static final int MAX_REPLICAS = 10_000;

  /** Refuses replicas out of range. */
  public Pool {
    Check.range("replicas", replicas, 0, MAX_REPLICAS);
    if (replicas == 0 && scaling instanceof Scaling.Fixed) {
      throw new InvalidValueException(
          "replicas", "0", "at least 1, or scaling of the type onDemand to start instances");
    }
  }

  /** Whether instances start on demand. */
  public boolean onDemand() {
    return scaling instanceof Scaling.OnDemand;
  }

  /** The same with other replicas. */
  public Pool withReplicas(int other) {
    return new Pool(other, sharding, balancing, batching, scaling, startUp, memory);
  }

  /** The same with other sharding. */
  public Pool withSharding(Sharding other) {
    return new Pool(replicas, other, balancing, batching, scaling, startUp, memory);
  }

  /** The same with other balancing. */
  public Pool withBalancing(Balancing other) {
    return new Pool(replicas, sharding, other, batching, scaling, startUp, memory);
  }

  /** The same with other batching. */
  public Pool withBatching(Batching other) {
    return new Pool(replicas, sharding, balancing, other, scaling, startUp, memory);
  }

  /** The same with other scaling and as many replicas as that needs at the least. */
  public Pool withScaling(Scaling other) {
    int enough = other instanceof Scaling.Fixed ? Math.max(1, replicas) : replicas;
    return new Pool(enough, sharding, balancing, batching, other, startUp, memory);
  }

  /** The same with another start-up. */
  public Pool withStartUp(StartUp other) {
    return new Pool(replicas, sharding, balancing, batching, scaling, other, memory);
  }

  /** The same with another memory. */
  public Pool withMemory(Bytes other) {
    return new Pool(replicas, sharding, balancing, batching, scaling, startUp, other);
  }
}
