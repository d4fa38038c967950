package dev.servescope.run;

/** What money is spent on. The causes add up to the total. */
public enum CostCause {
  /** Instance time in execution. */
  BUSY,
  /** Instance time that waits for work. */
  IDLE,
  /** Instance time of cold starts. */
  STARTING,
  /** Instance time of crashed instances. */
  FAILED,
  /** The price by the request. */
  REQUESTS,
  /** The price by the batch. */
  BATCHES,
  /** The price by execution time and memory. */
  INVOCATIONS
}
