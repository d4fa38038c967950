package dev.servescope.engine.event;

/**
 * What can happen, in the order in which events of one instant happen: first what was decided
 * beforehand, then what frees capacity, then what asks for it, last what gives up waiting. So a
 * request that arrives when another ends finds the instance free, and one that arrives when an idle
 * function would end still finds it warm.
 */
public enum EventKind {
  /** A timed change of the scenario. */
  INTERVENTION,
  /** A crashed instance begins to start again. */
  RESTART,
  /** An instance has gone through its cold start. */
  READY,
  /** An execution ends. */
  BATCH_END,
  /** A request has been split. */
  SPLIT_END,
  /** An answer has been merged. */
  MERGE_END,
  /** A request arrives. */
  ARRIVAL,
  /** The oldest request of a queue has been held for as long as a batch may be. */
  BATCH_TIMER,
  /** An idle function has been kept for long enough. */
  KEEP_ALIVE_END;

  private static final EventKind[] VALUES = values();

  /** The place in the order of an instant. */
  @SuppressWarnings("EnumOrdinal") // The order of declaration is the order of happening.
  long rank() {
    return ordinal();
  }

  static EventKind of(int rank) {
    return VALUES[rank];
  }
}
