package dev.servescope.run;

import java.util.List;

/**
 * What a scaler saw at one look, what it wished for, and what came of it.
 *
 * @param atNanos from the start of the run
 * @param pool 1 for the first
 * @param ready ready instances of a shard, averaged over the shards
 * @param starting instances of a shard that are still starting, averaged over the shards
 * @param observed what it measured over its window, in the unit of {@code target}: the mean of a
 *     ready instance, or the sum of a shard where the rule divides that by the target; not-a-number
 *     where there was nothing to measure, and where it follows a schedule
 * @param recent what it measured over its short window; not-a-number where it has none
 * @param target what it aims at; not-a-number where it follows a schedule
 * @param before replicas that were wanted before
 * @param wish replicas that the rule asks for before anything bounds it
 * @param after replicas that are wanted from now on
 * @param reasons why, the last being what decided; never empty
 */
public record Decision(
    long atNanos,
    int pool,
    double ready,
    double starting,
    double observed,
    double recent,
    double target,
    int before,
    int wish,
    int after,
    List<Reason> reasons) {
  /** Why a decision is what it is. */
  public enum Reason {
    /** The wish itself. */
    WISH,
    /** The clock said so. */
    SCHEDULE,
    /** The traffic that is to come said so. */
    FORECAST,
    /** Near enough to the target to leave it as it is. */
    TOLERANCE,
    /** Nothing is ready, so that there is nothing to measure. */
    UNMEASURED,
    /** What is already on its way is enough. */
    ON_THE_WAY,
    /** What is on its way is not seen, and is asked for again. */
    ASKED_AGAIN,
    /** A higher wish of the last time still holds. */
    STABILIZATION,
    /** The short window is far over the target: panic begins or goes on, and nothing is ended. */
    PANIC,
    /** The panic is over. */
    PANIC_ENDED,
    /** As many as may be added at a time. */
    GROWTH_LIMIT,
    /** As many as may be ended at a time. */
    SHRINK_LIMIT,
    /** The fewest that are allowed. */
    MINIMUM,
    /** The most that are allowed. */
    MAXIMUM,
    /** The last one stays for a grace period. */
    GRACE,
    /** A request came while there was none. */
    FROM_ZERO,
    /** The shared capacity is used up. */
    CAPACITY,
    /** Somebody moved the fewest replicas by hand. */
    BY_HAND
  }

  /** Refuses a decision without a reason, and keeps a copy that cannot change. */
  public Decision {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a decision has a reason");
    }
  }

  /** Whether anything is different afterwards. */
  public boolean changes() {
    return before != after;
  }

  /** When, in seconds. */
  public double atSeconds() {
    return atNanos / 1e9;
  }
}
