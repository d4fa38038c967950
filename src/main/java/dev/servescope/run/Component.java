package dev.servescope.run;

/**
 * What a request's latency is made of. The components of a request add up to its latency; of a
 * split request those of the segment that ended last count, as it decided the latency.
 */
public enum Component {
  /** On the way between client and service, download at the instance included. */
  NETWORK,
  /** Held back by a rate limit, until a retry was let through. */
  LIMIT,
  /** Waiting for an instance that was serving others. */
  QUEUE,
  /** Held by the batcher although an instance was free. */
  BATCH,
  /** Waiting for an instance to start. */
  START,
  /** In execution, alone or in a batch. */
  WORK,
  /** Being split. */
  SPLIT,
  /** Being merged. */
  MERGE,
  /** Spent in attempts that were lost, and in the pauses after them. */
  RETRY
}
