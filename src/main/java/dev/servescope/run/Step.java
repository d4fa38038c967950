package dev.servescope.run;

/**
 * Something that happened to a request at one moment. What lies between two steps follows from the
 * first: after {@link Kind#QUEUED} it waits, after {@link Kind#EXECUTING} it is served, and so on.
 *
 * @param atNanos from the start of the run
 * @param attempt which attempt of the request, 1 for the first
 * @param segment which segment of the attempt, 1 for the first; 0 for the attempt as a whole
 * @param pool 1 for the first; 0 before the attempt is on its way to one
 * @param shard 1 for the first; 0 where none is concerned
 * @param slot the instance of the shard, 1 for the first; 0 for what its instances share
 */
public record Step(
    long atNanos, Kind kind, int attempt, int segment, int pool, int shard, int slot) {
  /** What happened. */
  public enum Kind {
    /** The client has sent an attempt. */
    SENT,
    /** A rate limit has turned the attempt away. */
    LIMITED,
    /** The attempt is over its limit and goes on with a lower priority. */
    DEMOTED,
    /** The attempt has passed the limits and is on its way to a pool. */
    PASSED,
    /** The attempt has come to its pool. */
    DELIVERED,
    /** It waits until the request before it has left the shards. */
    HELD,
    /** It is being split. */
    SPLITTING,
    /** A segment waits in a line: an instance's, or the one that a shard's instances share. */
    QUEUED,
    /** An instance has begun to execute a segment. */
    EXECUTING,
    /** An instance has executed a segment. */
    EXECUTED,
    /** The instance that executed a segment has crashed. */
    INTERRUPTED,
    /** A line was full, or would not let a segment wait for longer. */
    OVERFLOWED,
    /** A segment could not be served. */
    BROKEN,
    /** A segment that nobody wants any more was taken out of its line. */
    DROPPED,
    /** The segments are being merged. */
    MERGING,
    /** The answer leaves the pool. */
    ANSWERED,
    /** The answer has come to the client. */
    RETURNED,
    /** The client has given the attempt up, be it for an error or for having waited enough. */
    ABANDONED,
    /** The client waits before it tries again. */
    PAUSED
  }
}
