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
  final @Nullable Instance owner;
  final SegmentList waiting;
  boolean marked;
  long timer = NO_TIMER;

  Line(Shard shard, @Nullable Instance owner, Segments segments) {
    this.shard = shard;
    this.owner = owner;
    this.waiting = new SegmentList(segments);
  }

  /** The instance whose line this is; null for the line that a shard's instances share. */
  public @Nullable Instance owner() {
    return owner;
  }

  /** The shard, 0 for the first. */
  public int shard() {
    return shard.index;
  }

  void timerEnded() {
    timer = NO_TIMER;
  }
}
