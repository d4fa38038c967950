package dev.servescope.scenario.pool;

import dev.servescope.scenario.quantity.Check;
import java.util.List;

/** How large the segments of a request are. */
public sealed interface Segmentation {
  /** All alike. */
  record Equal() implements Segmentation {}

  /**
   * In fixed proportions.
   *
   * @param weights relative sizes, taken in turn and from the first again when there are more
   *     segments than weights
   */
  record Weighted(List<Double> weights) implements Segmentation {
    /** Refuses no weights, too many, and those that are not above 0. */
    public Weighted {
      weights = List.copyOf(weights);
      Check.range("weights", weights.size(), 1, Sharding.MAX_SHARDS);
      for (int i = 0; i < weights.size(); i++) {
        Check.range("weights[" + i + "]", weights.get(i), 1e-6, 1e6);
      }
    }
  }

  /**
   * Cut at random: relative sizes are gamma distributed.
   *
   * @param variation standard deviation over mean of a relative size, 0.01 to 5
   */
  record Random(double variation) implements Segmentation {
    /** Refuses a variation out of range. */
    public Random {
      Check.range("variation", variation, 0.01, 5);
    }
  }

  /**
   * Each segment's work is drawn on its own, from the distribution of its request's work at an
   * equal share of the mean: the branches of a fork-join queue.
   */
  record Independent() implements Segmentation {}
}
