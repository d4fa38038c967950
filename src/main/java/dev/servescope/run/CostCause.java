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
  INVOCATIONS,
  /** Reserved instances that did not run. */
  UNUSED,
  /** Time that is charged beyond what was used, by granularity and minimum. */
  ROUNDING,
  /** Memory that is kept warm for functions. */
  WARM_POOL,
  /** Data moved in and out. */
  TRANSFER;

  /** Whether nobody has anything of it. */
  public boolean isWaste() {
    return switch (this) {
      case IDLE, STARTING, FAILED, UNUSED, ROUNDING -> true;
      case BUSY, REQUESTS, BATCHES, INVOCATIONS, WARM_POOL, TRANSFER -> false;
    };
  }
}
