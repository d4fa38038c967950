package dev.servescope.theory.claim;

/** A figure that a closed form may state of the steady state. Times are in seconds. */
public enum Quantity {
  /** Mean time from arrival to the start of service. */
  MEAN_WAIT,
  /** Mean time from arrival to the answer. */
  MEAN_RESPONSE,
  /** What the mean response does not fall below. */
  LEAST_RESPONSE,
  /** What the mean response does not exceed. */
  MOST_RESPONSE,
  /** Median response. */
  P50_RESPONSE,
  /** 95th percentile of the response. */
  P95_RESPONSE,
  /** 99th percentile of the response. */
  P99_RESPONSE,
  /** Mean number of requests that wait, in all queues together. */
  MEAN_QUEUE,
  /** Mean number of requests that wait or are served. */
  MEAN_IN_SYSTEM,
  /** Share of time that an instance is busy, 0 to 1. */
  UTILIZATION,
  /** Share of requests turned away, 0 to 1. */
  REFUSED_SHARE,
  /** Mean number of requests in a batch, over batches. */
  MEAN_BATCH,
  /** Share of requests that wait for an instance to start, 0 to 1. */
  COLD_START_PROBABILITY,
  /** Mean number of instances at work. */
  MEAN_RUNNING,
  /** What the mean number of instances at work does not fall below. */
  LEAST_RUNNING,
  /** What the mean number of instances at work does not exceed. */
  MOST_RUNNING
}
