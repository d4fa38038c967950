package dev.servescope.theory.claim;

import java.util.Locale;

/**
 * What a closed form may need of a scenario, named by what breaks it. The sentence of each stands
 * in {@code theory.properties}; the numbers that it names are given here.
 */
public enum Condition {
  /** Nobody asks for anything. */
  NO_ARRIVALS,
  /** Requests come at equal intervals. */
  CONSTANT_ARRIVALS,
  /** The rate changes over time. */
  CHANGING_RATE,
  /** Requests come in bursts. */
  BURSTS,
  /** The clients wait for answers before they ask again. */
  CLOSED_LOOP,
  /** The times of arrival are listed. */
  LISTED_ARRIVALS,
  /** Clients give up. {0} seconds. */
  TIME_OUTS,
  /** Users leave. {0} share. */
  IMPATIENCE,
  /** A second attempt is sent. {0} seconds. */
  HEDGING,
  /** Refused requests come again. {0} times at most. */
  RETRIES,
  /** Users have rate limits. */
  RATE_LIMITS,
  /** Some requests overtake others. */
  PRIORITIES,
  /** Requests go to {0} pools. */
  SEVERAL_POOLS,
  /** The machines are not equally fast. */
  UNEQUAL_MACHINES,
  /** Instances download requests. */
  DOWNLOAD,
  /** The model does not fit into memory. */
  PAGING,
  /** Some requests do not fit into memory. */
  MEMORY,
  /** Users are far away. */
  DISTANCE,
  /** There may not be enough cores or memory for all instances. */
  CAPACITY,
  /** {0} shards stand by. */
  STANDBY,
  /** Instances may be taken away. */
  SPOT,
  /** Instances fail. */
  FAILURES,
  /** {0} timed changes. */
  INTERVENTIONS,
  /** A queue may hold {0} requests. */
  QUEUE_LIMIT(true),
  /** A queue may hold any number. */
  NO_QUEUE_LIMIT(true),
  /** Requests may wait for {0} seconds. */
  QUEUE_TIME_OUT,
  /** Up to {0} requests are served together. */
  BATCHES(true),
  /** Requests are served one by one. */
  NO_BATCHES(true),
  /** Batches are held for {0} seconds. */
  BATCH_DELAY,
  /** Batches leave at preferred sizes. */
  PREFERRED_SIZES,
  /** Some requests count as several. {0} items. */
  ITEMS,
  /** The time of a batch is random. */
  RANDOM_BATCH_TIME,
  /** {0} requests come during a batch, {1} can be computed. */
  LONG_BATCHES,
  /** {0} requests a second, capacity {1}. */
  NEARLY_OVERLOADED,
  /** Requests need no time. */
  NO_WORK,
  /** The work of requests is listed. */
  LISTED_WORK,
  /** Work is not exponential; its coefficient of variation is {0}. */
  NOT_EXPONENTIAL,
  /** The number of instances changes. */
  SCALED(true),
  /** Instances are always on. */
  NOT_ON_DEMAND(true),
  /** A start takes {0} seconds. */
  COLD_START,
  /** {0} instances are kept warm. */
  WARM_POOL,
  /** Only {0} instances may start in {1} seconds. */
  START_LIMIT,
  /** At most {0} instances, where {1} are busy on average. */
  INSTANCE_LIMIT,
  /** {0} requests are in service on average, against {1}. */
  OVERLAP,
  /** Requests are split over {0} shards. */
  SPLIT(true),
  /** Requests are not split. */
  NOT_SPLIT(true),
  /** {0} segments on {1} shards. */
  SEGMENTS,
  /** The segments of a request resemble each other. */
  DEPENDENT_SEGMENTS,
  /** Segments are not assigned in order. */
  ASSIGNMENT,
  /** Only some requests are split. */
  SPLIT_THRESHOLD,
  /** Splitting and merging take {0} seconds. */
  SPLIT_TIME,
  /** Requests overlap on the shards. */
  OVERLAPPING_REQUESTS(true),
  /** One request is let in at a time. */
  ONE_AT_A_TIME(true),
  /** There are {0} replicas. */
  SEVERAL_SERVERS(true),
  /** {0} replicas have queues of their own. */
  SEPARATE_QUEUES(true),
  /** The balancer does not choose between two. */
  NOT_POWER_OF_TWO(true),
  /** {0} replicas, where {1} are needed. */
  FEW_REPLICAS,
  /** Each shard has {0} replicas. */
  REPLICATED_SHARDS(true),
  /** {0} requests a second, capacity {1}. */
  OVERLOAD;

  private final boolean shape;

  Condition() {
    this(false);
  }

  Condition(boolean shape) {
    this.shape = shape;
  }

  /** Whether it concerns the kind of deployment that a closed form is for. */
  boolean isShape() {
    return shape;
  }

  /** The key of its sentence in the bundle of texts. */
  public String key() {
    return "condition." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
