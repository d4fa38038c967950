package dev.servescope.run;

import dev.servescope.scenario.Scenario;
import java.util.List;

/**
 * The result of simulating a scenario. It is a value of bounded size, whatever the number of
 * requests.
 *
 * @param scenario what was simulated
 * @param endNanos how far the simulation has come
 * @param horizonNanos where it ends; known beforehand, so that axes stand still while it fills
 * @param finished whether it has come to its end
 * @param lanes the instances, shard by shard, at most {@link Lane#MAX_DETAILED} and the rest
 * @param pools each pool by itself
 * @param tiers the requests of each tier, in the scenario's order
 * @param classes the requests of each class, in the scenario's order
 * @param sharedQueues the queues that are no instance's own, shard by shard
 */
public record Run(
    Scenario scenario,
    long endNanos,
    long horizonNanos,
    boolean finished,
    Totals totals,
    Frames frames,
    List<PoolRun> pools,
    List<Group> tiers,
    List<Group> classes,
    List<Lane> lanes,
    List<SharedQueue> sharedQueues) {
  /** Keeps copies that cannot change. */
  public Run {
    pools = List.copyOf(pools);
    tiers = List.copyOf(tiers);
    classes = List.copyOf(classes);
    lanes = List.copyOf(lanes);
    sharedQueues = List.copyOf(sharedQueues);
  }

  /**
   * The same as a picture for who watches: a newer scenario has overtaken it, so it is no result.
   */
  public Run overtaken() {
    return new Run(
        scenario,
        endNanos,
        horizonNanos,
        false,
        totals,
        frames,
        pools,
        tiers,
        classes,
        lanes,
        sharedQueues);
  }

  /** Where the run ends, in seconds. */
  public double horizonSeconds() {
    return horizonNanos / 1e9;
  }

  /** How far the simulation has come, in seconds. */
  public double endSeconds() {
    return endNanos / 1e9;
  }

  /** The share of offered requests that were still under way at the end, 0 to 1. */
  public double inFlightShare() {
    var requests = totals.requests();
    return requests.offered() == 0 ? 0 : (double) requests.inFlight() / requests.offered();
  }

  /** Which run it is, in a line: all that it holds would fill a book. */
  @Override
  public String toString() {
    var length = endSeconds() + " of " + horizonSeconds() + " s";
    var requests = totals.requests().offered() + " requests";
    return "Run of "
        + scenario.name()
        + ", seed "
        + scenario.seed()
        + ", "
        + length
        + ", "
        + requests;
  }
}
