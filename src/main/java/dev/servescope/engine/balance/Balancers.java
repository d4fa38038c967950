package dev.servescope.engine.balance;

import dev.servescope.scenario.pool.Pool;
import org.apache.commons.rng.UniformRandomProvider;

/** The balancer that a pool describes. */
public final class Balancers {
  private Balancers() {}

  /**
   * A balancer of its own for one shard.
   *
   * @param random what it draws from, if it draws
   * @throws IllegalArgumentException for a pool whose instances take from one queue
   */
  public static Balancer of(Pool pool, UniformRandomProvider random) {
    boolean equals = pool.machines().stream().allMatch(machine -> machine.weight() == 1);
    return switch (pool.balancing()) {
      case ROUND_ROBIN -> new RoundRobin();
      case WEIGHTED_ROUND_ROBIN -> new SmoothWeighted();
      case LEAST_CONNECTIONS -> equals ? new LeastConnections() : new LeastWeightedConnections();
      case POWER_OF_TWO -> new PowerOfTwo(random);
      case RANDOM -> new RandomChoice(random);
      case CENTRAL_QUEUE, NO_BALANCER ->
          throw new IllegalArgumentException("instances take from one queue");
    };
  }
}
