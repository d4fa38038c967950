package dev.servescope.run;

import java.util.List;

/**
 * One pool over a run, by frame; levels are time averages.
 *
 * @param name of the pool
 * @param arrived requests, or attempts of them, that came to it
 * @param answered requests of which it gave the answer
 * @param starting instances in a cold start
 * @param idle instances that are ready and without work
 * @param busy instances in execution
 * @param down instances that have crashed
 * @param wanted replicas of each shard that were wanted, at the end of the frame
 * @param decisions of its scaler, in the order of time; beyond some thousands those that changed
 *     nothing are thinned out
 * @param cost of the pool
 */
public record PoolRun(
    String name,
    Series arrived,
    Series answered,
    Series starting,
    Series idle,
    Series busy,
    Series down,
    Series wanted,
    List<Decision> decisions,
    Totals.Cost cost) {
  /** Keeps a copy that cannot change. */
  public PoolRun {
    decisions = List.copyOf(decisions);
  }
}
