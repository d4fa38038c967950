package dev.servescope.engine.balance;

import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Pool;
import java.util.stream.IntStream;
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
    int[] weights = weights(pool);
    return switch (pool.balancing()) {
      case ROUND_ROBIN -> new RoundRobin();
      case WEIGHTED_ROUND_ROBIN -> new SmoothWeighted(weights);
      case LEAST_CONNECTIONS -> new LeastConnections(weights);
      case POWER_OF_TWO -> new PowerOfTwo(random);
      case RANDOM -> new RandomChoice(random);
      case CENTRAL_QUEUE, NO_BALANCER ->
          throw new IllegalArgumentException("instances take from one queue");
    };
  }

  /** The weights of the machines in their order; where all are equal, of one for all. */
  private static int[] weights(Pool pool) {
    int[] weights = pool.machines().stream().mapToInt(Machine::weight).toArray();
    boolean equal = IntStream.of(weights).distinct().count() == 1;
    return equal ? new int[] {weights[0]} : weights;
  }
}
