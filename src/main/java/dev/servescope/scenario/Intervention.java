package dev.servescope.scenario;

import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;

/**
 * A change at a time of the run. The run before it is the same to the last bit; work in service
 * finishes under the old values.
 *
 * @param at from the start of the run
 * @param pool the pool that it concerns, 1 for the first; the rate concerns none
 */
public record Intervention(Duration at, int pool, Change change) {
  /** Refuses a negative time. */
  public Intervention {
    Check.range("at", at, Duration.ZERO, Duration.ofDays(3650));
    Check.range("pool", pool, 1, Scenario.MAX_POOLS);
  }

  /** A change of the first pool. */
  public Intervention(Duration at, Change change) {
    this(at, 1, change);
  }

  /** What changes. */
  public sealed interface Change {
    /**
     * Another mean arrival rate; the later arrivals are bent, not drawn anew. Lists and closed
     * loops keep theirs.
     */
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

    /**
     * An instance takes longer for everything that it begins, for a while.
     *
     * @param shard 1 for the first
     * @param replica 1 for the first
     * @param factor how many times longer
     * @param lasting how long
     */
    record Slow(int shard, int replica, double factor, Duration lasting) implements Change {
      /** Refuses values out of range. */
      public Slow {
        Check.range("shard", shard, 1, Sharding.MAX_SHARDS);
        Check.range("replica", replica, 1, Pool.MAX_REPLICAS);
        Check.range("factor", factor, 1, 1000);
        Check.range("lasting", lasting, Duration.ZERO, Duration.ofDays(365));
      }
    }

    /**
     * An instance runs but answers every request with an error at once, for a while.
     *
     * @param shard 1 for the first
     * @param replica 1 for the first
     * @param lasting how long
     */
    record Disable(int shard, int replica, Duration lasting) implements Change {
      /** Refuses values out of range. */
      public Disable {
        Check.range("shard", shard, 1, Sharding.MAX_SHARDS);
        Check.range("replica", replica, 1, Pool.MAX_REPLICAS);
        Check.range("lasting", lasting, Duration.ZERO, Duration.ofDays(365));
      }
    }

    /**
     * An instance takes nothing new for a while: what it executes it finishes, what waits at it is
     * routed again, and it is paid for as before. After that it takes work as if nothing had been.
     * A crash ends it.
     *
     * @param shard 1 for the first
     * @param replica 1 for the first
     * @param lasting how long
     */
    record Drain(int shard, int replica, Duration lasting) implements Change {
      /** Refuses values out of range. */
      public Drain {
        Check.range("shard", shard, 1, Sharding.MAX_SHARDS);
        Check.range("replica", replica, 1, Pool.MAX_REPLICAS);
        Check.range("lasting", lasting, Duration.ZERO, Duration.ofDays(365));
      }
    }

    /**
     * All instances of a zone crash; they restart after {@code downFor} and pay the cold start.
     * What is asked for meanwhile stands in another zone.
     *
     * @param zone 1 for the first
     * @param retried whether work in service is done again elsewhere; otherwise it has failed
     */
    record LoseZone(int zone, Duration downFor, boolean retried) implements Change {
      /** Refuses values out of range. */
      public LoseZone {
        Check.range("zone", zone, 1, 100);
        Check.range("downFor", downFor, Duration.ZERO, Duration.ofDays(365));
      }
    }
  }
}
