package dev.servescope.engine.serve;

import org.jspecify.annotations.Nullable;

/**
 * A waiting line with its batcher: an instance's own, or the one that a shard's instances share.
 * Batches form when the instant is over, so a line in which something has changed is marked and
 * looked at then.
 */
public final class Line {
  /** No timer is running. */
  private static final long NO_TIMER = Long.MAX_VALUE;

  final Shard shard;
  final Site site;
  final @Nullable Instance owner;
  final WaitingList waiting;
  boolean marked;
  long timer = NO_TIMER;

  Line(Shard shard, @Nullable Instance owner, World world) {
    this.shard = shard;
    this.site = shard.site;
    this.owner = owner;
    this.waiting = new WaitingList(world.priorities);
  }

  /** The instance whose line this is; null for the line that a shard's instances share. */
  public @Nullable Instance owner() {
    return owner;
  }

  /** The pool, 0 for the first. */
  public int pool() {
    return shard.site.index;
  }

  /** The number of its shard among those of all pools, 0 for the first. */
  public int shardNumber() {
    return shard.number;
  }

  /** The shard within its pool, 0 for the first. */
  public int shard() {
    return shard.index;
  }

  void timerEnded() {
    timer = NO_TIMER;
  }
}
