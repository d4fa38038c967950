package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.time.Duration;
import java.util.List;

/**
 * How a request is split over shards: split, parallel segments, merge. Segment {@code i} goes to
 * shard {@code i}; the answer leaves when the last segment is merged.
 *
 * @param shards segments of a request and shards they are spread over, 1 to {@link #MAX_SHARDS}; 1
 *     is no split and no merge
 * @param weights relative sizes of the segments, taken in turn and from the first again when there
 *     are more shards than weights; {@code [1]} is equal segments
 * @param split time to split a request, before its segments start
 * @param merge time to merge its segments, after the last has ended
 */
public record Sharding(int shards, List<Double> weights, Duration split, Duration merge) {
  /** The most shards that are simulated. */
  public static final int MAX_SHARDS = 64;

  /** Requests stay whole. */
  public static final Sharding NONE = new Sharding(1, List.of(1.0), Duration.ZERO, Duration.ZERO);

  /** Refuses a number of shards out of range, weights that are not above 0, negative times. */
  public Sharding {
    Check.range("shards", shards, 1, MAX_SHARDS);
    Check.range("split", split, Duration.ZERO, Work.MAX_MEAN);
    Check.range("merge", merge, Duration.ZERO, Work.MAX_MEAN);
    weights = List.copyOf(weights);
    if (weights.isEmpty() || weights.size() > MAX_SHARDS) {
      throw new InvalidValueException(
          "weights", weights.size() + " weights", "1 to " + MAX_SHARDS + " weights");
    }
    for (int i = 0; i < weights.size(); i++) {
      Check.range("weights[" + i + "]", weights.get(i), 1e-6, 1e6);
    }
  }

  /** The same with another number of shards. */
  public Sharding withShards(int other) {
    return new Sharding(other, weights, split, merge);
  }

  /** The share of a request's work that each segment carries; the shares add up to 1. */
  public double[] shares() {
    return shares(shards);
  }

  /** The shares as they would be with another number of shards. */
  public double[] shares(int count) {
    var shares = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      shares[i] = weights.get(i % weights.size());
      sum += shares[i];
    }
    for (int i = 0; i < count; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
