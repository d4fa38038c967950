package dev.servescope.study.why;

import dev.servescope.scenario.Scenario;

/**
 * One change of one knob or policy.
 *
 * @param kind what is changed
 * @param pool whose it is, 1 for the first
 * @param from the value before: a word in kebab case, or as scenario files write it
 * @param to the value after
 * @param scenario with the change made
 */
public record Move(Kind kind, int pool, String from, String to, Scenario scenario) {
  /** What a move changes. */
  public enum Kind {
    /** The always-on copies. */
    REPLICAS,
    /** The most requests of one execution. */
    BATCH_SIZE,
    /** How long a batch is held to fill. */
    BATCH_DELAY,
    /** Over how many servers a request is split. */
    SHARDS,
    /** How large the segments are. */
    SEGMENTS,
    /** Which shard gets which segment. */
    ASSIGNMENT,
    /** Which instance gets a request. */
    BALANCING,
    /** How many instances there are when. */
    SCALING,
    /** How much load the scaler gives an instance. */
    SCALING_TARGET,
    /** How long an idle function is kept. */
    KEEP_ALIVE,
    /** The most instances at a time. */
    LIMIT,
    /** The model is kept on the machine. */
    CACHING,
    /** A lighter model is served. */
    LIGHTER_MODEL,
    /** Instances serve before the whole model is loaded. */
    PROGRESSIVE_LOADING,
    /** How often readiness is asked for. */
    PROBES,
    /** How often a client tries again. */
    RETRIES,
    /** How many may wait. */
    QUEUE_LIMIT
  }
}
