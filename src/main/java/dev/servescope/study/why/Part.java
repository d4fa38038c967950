package dev.servescope.study.why;

import dev.servescope.run.Component;

/** A part of latency that may dominate it. The parts of a run's mean latency add up to it. */
public enum Part {
  /** On the way between client and service. */
  NETWORK,
  /** Held back by a rate limit. */
  LIMIT,
  /** Waiting for an instance that was serving others. */
  QUEUE,
  /** Held by the batcher although an instance was free. */
  BATCH,
  /** Waiting for an instance to start. */
  START,
  /** In execution, as long as a segment takes on average where a request is split. */
  WORK,
  /** How much longer than the average the segment takes that ends last. */
  STRAGGLERS,
  /** Being split. */
  SPLIT,
  /** Being merged. */
  MERGE,
  /** Spent in attempts that were lost, and in the pauses after them. */
  RETRY;

  /** The part that a component of latency is. */
  static Part of(Component component) {
    return switch (component) {
      case NETWORK -> NETWORK;
      case LIMIT -> LIMIT;
      case QUEUE -> QUEUE;
      case BATCH -> BATCH;
      case START -> START;
      case WORK -> WORK;
      case SPLIT -> SPLIT;
      case MERGE -> MERGE;
      case RETRY -> RETRY;
    };
  }
}
