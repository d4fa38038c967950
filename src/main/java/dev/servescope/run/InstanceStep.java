package dev.servescope.run;

/**
 * Something that happened to an instance at one moment.
 *
 * @param atNanos from the start of the run
 * @param pool 1 for the first
 * @param shard 1 for the first
 * @param slot 1 for the first
 * @param untilNanos when it is planned to be over; the moment itself where that is not known
 * @param count of a probe how many in a row ended like this one; of {@link Kind#SLOW} how many
 *     times longer everything takes, in hundredths; else 0
 */
public record InstanceStep(
    long atNanos, Kind kind, int pool, int shard, int slot, long untilNanos, int count) {
  /** What happened. */
  public enum Kind {
    /** Its cold start has begun. */
    STARTING,
    /** It is ready. */
    READY,
    /** It has crashed. */
    DOWN,
    /** It is gone. */
    ENDED,
    /** It gets no new work, and ends when it has none. */
    DRAINING,
    /** A probe has found it well. */
    PROBE_PASSED,
    /** A probe has failed. */
    PROBE_FAILED,
    /** It gets requests from now on. */
    TRUSTED,
    /** It gets no requests for now, as its probes failed or none has succeeded yet. */
    SHUNNED,
    /** It takes longer for everything that it begins. */
    SLOW,
    /** It answers everything with an error. */
    UNABLE,
    /** It gets no new work for a while. */
    RESTING,
    /** It takes new work again. */
    RESTED,
    /** It is neither slow nor unable any more. */
    WELL
  }
}
