package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;

/**
 * A change at a time of the run. The run before it is the same to the last bit; work in service
 * finishes under the old values.
 *
 * @param at from the start of the run
 */
public record Intervention(Duration at, Change change) {
  /** Refuses a negative time. */
  public Intervention {
    Check.range("at", at, Duration.ZERO, Duration.ofDays(3650));
  }

  /** What changes. */
  public sealed interface Change {
    /** Another arrival rate; the later arrivals are bent, not drawn anew. */
    record SetRate(Rate rate) implements Change {}

    /**
     * Other replicas: with fewer the highest drain and their queues are routed again, with more the
     * new ones pay the cold start.
     */
    record SetReplicas(int replicas) implements Change {
      /** Refuses replicas out of range. */
      public SetReplicas {
        Check.range("replicas", replicas, 0, Pool.MAX_REPLICAS);
      }
    }

    /** Another largest batch, from the next batch on. */
    record SetBatchSize(int size) implements Change {
      /** Refuses a size out of range. */
      public SetBatchSize {
        Check.range("size", size, 1, Batching.MAX_SIZE);
      }
    }

    /** Another batch delay, from the next batch on. */
    record SetBatchDelay(Duration delay) implements Change {
      /** Refuses a delay out of range. */
      public SetBatchDelay {
        Check.range("delay", delay, Duration.ZERO, Batching.MAX_DELAY);
      }
    }

    /** Other shards, for requests that arrive later; new shards pay the cold start. */
    record SetShards(int shards) implements Change {
      /** Refuses shards out of range. */
      public SetShards {
        Check.range("shards", shards, 1, Sharding.MAX_SHARDS);
      }
    }

    /** Another cold start, for instances asked for later. */
    record SetColdStart(Duration total) implements Change {
      /** Refuses a cold start out of range. */
      public SetColdStart {
        Check.range("total", total, Duration.ZERO, StartUp.MAX_TOTAL);
      }
    }

    /** Other prices, from then on. */
    record SetPrices(Prices prices) implements Change {}

    /**
     * An instance crashes; it restarts after {@code downFor} and pays the cold start. Its queue is
     * routed again.
     *
     * @param shard 1 for the first
     * @param replica 1 for the first
     * @param retried whether work in service is done again elsewhere; otherwise it has failed
     */
    record Kill(int shard, int replica, Duration downFor, boolean retried) implements Change {
      /** Refuses an instance or a time out of range. */
      public Kill {
        Check.range("shard", shard, 1, Sharding.MAX_SHARDS);
        Check.range("replica", replica, 1, Pool.MAX_REPLICAS);
        Check.range("downFor", downFor, Duration.ZERO, Duration.ofDays(365));
      }
    }
  }
}
