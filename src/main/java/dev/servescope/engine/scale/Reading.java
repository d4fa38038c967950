package dev.servescope.engine.scale;

/**
 * What a scaler can see of a pool. Areas are integrals over time since the start of the run; the
 * difference of two, over the time between them, is a time average.
 *
 * @param now nanoseconds from the start of the run
 * @param pool 1 for the first
 * @param shards how many shards the pool has; all numbers of instances but {@code wanted} and
 *     {@code minimum} are over all of them
 * @param ready instances that are ready
 * @param starting instances that are still starting
 * @param wanted replicas of each shard that are wanted now
 * @param minimum the fewest replicas of each shard that are allowed now
 * @param inFlightArea segments waiting or in service, integrated over nanoseconds
 * @param waitingArea segments waiting, integrated over nanoseconds
 * @param busyArea instances in execution, integrated over nanoseconds
 * @param readyArea ready instances, integrated over nanoseconds
 * @param arrivals requests that have come to this pool so far
 * @param offered requests that have come to any pool so far
 * @param startUpNanos what a start takes now
 */
public record Reading(
    long now,
    int pool,
    int shards,
    int ready,
    int starting,
    int wanted,
    int minimum,
    double inFlightArea,
    double waitingArea,
    double busyArea,
    double readyArea,
    long arrivals,
    long offered,
    long startUpNanos) {
  /** Ready instances of a shard, averaged over the shards. */
  public double readyPerShard() {
    return (double) ready / shards;
  }

  /** Starting instances of a shard, averaged over the shards. */
  public double startingPerShard() {
    return (double) starting / shards;
  }
}
