package dev.servescope.engine.event;

/**
 * What can happen, in the order in which events of one instant happen: first what was decided
 * beforehand, then what frees capacity, then what asks for it, last what gives up waiting and what
 * looks on. So a request that arrives when another ends finds the instance free, one that is
 * answered in the instant of its time-out is answered, one that is served in the last instant of
 * its wait is in time, and one that arrives when an idle function would end still finds it warm.
 */
public enum EventKind {
  /** A timed change of the scenario. */
  INTERVENTION,
  /** A fault strikes at random. */
  FAULT,
  /** What was slow, unable or kept from work is well again. */
  FAULT_END,
  /** A lost zone is back. */
  ZONE_BACK,
  /** A crashed instance begins to start again. */
  RESTART,
  /** An instance has gone through its cold start. */
  READY,
  /** An execution ends. */
  BATCH_END,
  /** A request has been split. */
  SPLIT_END(Delay.SHORT),
  /** An answer has been merged. */
  MERGE_END(Delay.SHORT),
  /** An answer has come back to its client. */
  ANSWER,
  /** A request arrives. */
  ARRIVAL,
  /** A client tries again. */
  RETRY,
  /** A client sends a second attempt beside the first. */
  HEDGE(Delay.LONG),
  /** An attempt has come to its pool. */
  DELIVERY,
  /** The oldest request of a queue has been held for as long as a batch may be. */
  BATCH_TIMER(Delay.SHORT),
  /** A request has waited in a queue for as long as it may. */
  QUEUE_TIME_OUT(Delay.LONG),
  /** An attempt has taken as long as its client allows. */
  TIME_OUT(Delay.LONG),
  /** A user has lost patience. */
  GIVE_UP(Delay.LONG),
  /** Instances are asked whether they are ready. */
  PROBE,
  /** A probe has waited in vain. */
  PROBE_TIME_OUT,
  /** A scaler looks. */
  SCALE,
  /** An idle function has been kept for long enough. */
  KEEP_ALIVE_END;

  private static final EventKind[] VALUES = values();

  private final Delay delay;

  EventKind() {
    this(Delay.NONE);
  }

  EventKind(Delay delay) {
    this.delay = delay;
  }

  /** What an event ends that usually lasts as long as the one before of its sort. */
  enum Delay {
    /** No such thing. */
    NONE,
    /** A step on the way of a request. */
    SHORT,
    /** The patience of a client. */
    LONG
  }

  /** The place in the order of an instant. */
  @SuppressWarnings("EnumOrdinal") // The order of declaration is the order of happening.
  long rank() {
    return ordinal();
  }

  Delay delay() {
    return delay;
  }

  static EventKind of(int rank) {
    return VALUES[rank];
  }
}
