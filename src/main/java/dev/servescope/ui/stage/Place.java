package dev.servescope.ui.stage;

/**
 * Where a request can be; pool, shard and slot count from 1 and are 0 where they say nothing.
 *
 * @param slot the instance; 0 for what the instances of a shard share
 */
record Place(Where where, int pool, int shard, int slot) {
  /** The kinds of places, in the order of the way through them. */
  enum Where {
    /** With its client. */
    CLIENTS,
    /** At the rate limits. */
    LIMITS,
    /** Where it is chosen which pool a request goes to. */
    ROUTER,
    /** At the entry of a pool. */
    POOL,
    /** Waiting for its turn before the shards. */
    HELD,
    /** Being split. */
    SPLIT,
    /** Waiting in a line. */
    QUEUE,
    /** In execution. */
    INSTANCE,
    /** Executed, in vain or to be answered in the same instant. */
    DONE,
    /** Waiting for the other segments, or being merged with them. */
    MERGE,
    /** Turned away or lost. */
    FALLEN,
    /** Nowhere as a whole, as it goes on in segments, or has ended. */
    GONE
  }

  static final Place CLIENTS = new Place(Where.CLIENTS, 0, 0, 0);
  static final Place LIMITS = new Place(Where.LIMITS, 0, 0, 0);
  static final Place ROUTER = new Place(Where.ROUTER, 0, 0, 0);

  /** Something of a pool as a whole. */
  static Place of(Where where, int pool) {
    return new Place(where, pool, 0, 0);
  }

  /** The same spot under another name. */
  Place as(Where other) {
    return new Place(other, pool, shard, slot);
  }

  /** Whether a request waits here until something happens. */
  boolean isLine() {
    return where == Where.QUEUE || where == Where.HELD;
  }
}
