package dev.servescope.scenario.pool;

import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Check;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * How a request is split over shards: split, parallel segments, merge. The answer leaves when the
 * last segment is merged.
 *
 * @param shards shards that segments are spread over, 1 to {@link #MAX_SHARDS}; 1 is no split and
 *     no merge
 * @param segments segments of a request, 0 for one a shard
 * @param sizes how large they are
 * @param assignment which shard gets which segment
 * @param standby further shards, which serve when another has no instance that takes work
 * @param above only requests with a larger payload are split; 0 splits all
 * @param split time to split a request, before its segments start
 * @param merge time to merge its segments, after the last has ended
 * @param oneAtATime whether the next request is split only when the one before is merged
 */
public record Sharding(
    int shards,
    int segments,
    Segmentation sizes,
    Assignment assignment,
    int standby,
    Bytes above,
    Duration split,
    Duration merge,
    boolean oneAtATime) {
  /** The most shards that are simulated, and the most segments of a request. */
  public static final int MAX_SHARDS = 64;

  /** The most standby shards. */
  public static final int MAX_STANDBY = 16;

  /** Requests stay whole. */
  public static final Sharding NONE =
      new Sharding(
          1,
          0,
          new Segmentation.Equal(),
          Assignment.IN_ORDER,
          0,
          new Bytes(0),
          Duration.ZERO,
          Duration.ZERO,
          false);

  /** Which shard gets which segment. */
  public enum Assignment {
    /** The first to the first, and so on in turn. */
    IN_ORDER,
    /** By a hash of request and segment, standby shards included: cheap, but segments collide. */
    HASH,
    /** The shard with the least work before it. */
    LEAST_LOADED,
    /** In order, but an idle shard takes the segment that waits at the end of the longest queue. */
    WORK_STEALING
  }

  /** Refuses values out of range. */
  public Sharding {
    Check.range("shards", shards, 1, MAX_SHARDS);
    Check.range("segments", segments, 0, MAX_SHARDS);
    Check.range("standby", standby, 0, MAX_STANDBY);
    Check.range("split", split, Duration.ZERO, Work.MAX_MEAN);
    Check.range("merge", merge, Duration.ZERO, Work.MAX_MEAN);
  }

  /** A segment a shard in fixed proportions; the first to the first shard, and so on. */
  public static Sharding of(int shards, List<Double> weights, Duration split, Duration merge) {
    return NONE.withShards(shards)
        .withSizes(new Segmentation.Weighted(weights))
        .withSplit(split)
        .withMerge(merge);
  }

  /** The same with another number of shards. */
  public Sharding withShards(int other) {
    return with(draft -> draft.shards = other);
  }

  /** The same with another number of segments. */
  public Sharding withSegments(int other) {
    return with(draft -> draft.segments = other);
  }

  /** The same with segments of other sizes. */
  public Sharding withSizes(Segmentation other) {
    return with(draft -> draft.sizes = other);
  }

  /** The same with another assignment. */
  public Sharding withAssignment(Assignment other) {
    return with(draft -> draft.assignment = other);
  }

  /** The same with other standby shards. */
  public Sharding withStandby(int other) {
    return with(draft -> draft.standby = other);
  }

  /** The same with another threshold. */
  public Sharding withAbove(Bytes other) {
    return with(draft -> draft.above = other);
  }

  /** The same with another time to split. */
  public Sharding withSplit(Duration other) {
    return with(draft -> draft.split = other);
  }

  /** The same with another time to merge. */
  public Sharding withMerge(Duration other) {
    return with(draft -> draft.merge = other);
  }

  /** The same, one request at a time or not. */
  public Sharding withOneAtATime(boolean other) {
    return with(draft -> draft.oneAtATime = other);
  }

  /** How many segments a split request has. */
  public int segmentCount() {
    return segmentCount(shards);
  }

  /** How many segments a split request would have with another number of shards. */
  public int segmentCount(int shardCount) {
    return shardCount == 1 ? 1 : segments == 0 ? shardCount : segments;
  }

  /**
   * The share of a request's work that each segment carries; the shares add up to 1. Where sizes
   * are random it is the expected share.
   */
  public double[] shares(int count) {
    var shares = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      shares[i] =
          sizes instanceof Segmentation.Weighted(var weights) ? weights.get(i % weights.size()) : 1;
      sum += shares[i];
    }
    for (int i = 0; i < count; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private Sharding with(Consumer<Draft> change) {
    var draft = new Draft();
    change.accept(draft);
    return draft.made();
  }

  /** This sharding with its parts open to change. */
  private final class Draft {
    private int shards = Sharding.this.shards;
    private int segments = Sharding.this.segments;
    private Segmentation sizes = Sharding.this.sizes;
    private Assignment assignment = Sharding.this.assignment;
    private int standby = Sharding.this.standby;
    private Bytes above = Sharding.this.above;
    private Duration split = Sharding.this.split;
    private Duration merge = Sharding.this.merge;
    private boolean oneAtATime = Sharding.this.oneAtATime;

    Sharding made() {
      return new Sharding(
          shards, segments, sizes, assignment, standby, above, split, merge, oneAtATime);
    }
  }
}
