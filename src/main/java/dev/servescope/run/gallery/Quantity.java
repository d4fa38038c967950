package dev.servescope.run.gallery;

import dev.servescope.run.Run;
import dev.servescope.run.Totals;

/** A figure of a run as a whole; not-a-number where the run has none. */
public enum Quantity {
  /** Mean latency, seconds. */
  LATENCY_MEAN,
  /** Median latency, seconds. */
  LATENCY_P50,
  /** 95th percentile of latency, seconds. */
  LATENCY_P95,
  /** Longest latency, seconds. */
  LATENCY_MAX,
  /** Mean wait, seconds. */
  WAIT_MEAN,
  /** Execution time of a batch, averaged over batches, seconds. */
  BATCH_MEAN,
  /** Batches. */
  BATCHES,
  /** Requests that arrived. */
  OFFERED,
  /** Requests answered without error. */
  COMPLETED,
  /** Requests turned away. */
  REFUSED,
  /** Requests lost or answered with an error. */
  FAILED,
  /** Requests given up by their clients. */
  TIMED_OUT,
  /** Share of requests answered without error. */
  AVAILABILITY,
  /** Share of requests answered within the target. */
  ATTAINMENT,
  /** Share of time in which every pool could serve. */
  UP,
  /** Busy time over ready time. */
  UTILIZATION,
  /** Share of busy time spent on work that answered nobody. */
  USELESS,
  /** Requests waiting, time average. */
  QUEUE_MEAN,
  /** The most requests that waited at a time. */
  QUEUE_MAX,
  /** Requests in the system, time average. */
  IN_SYSTEM,
  /** Answers an hour. */
  ANSWERS_PER_HOUR,
  /** Instances, time average. */
  INSTANCES_MEAN,
  /** The most instances at a time. */
  INSTANCES_MAX,
  /** Instances in execution, time average. */
  RUNNING_MEAN,
  /** Starts on demand. */
  COLD_STARTS,
  /** Share of accepted requests that waited for a start on demand. */
  COLD_SHARE,
  /** Dollars in all. */
  COST,
  /** Dollars by simulated hour. */
  COST_PER_HOUR,
  /** Dollars for 1,000 answers. */
  COST_PER_THOUSAND,
  /** Share of the dollars of which nobody has anything. */
  WASTE_SHARE;

  /** The figure of a run. */
  public double of(Run run) {
    var totals = run.totals();
    return switch (this) {
      case LATENCY_MEAN -> totals.latency().mean();
      case LATENCY_P50 -> totals.latency().p50();
      case LATENCY_P95 -> totals.latency().p95();
      case LATENCY_MAX -> totals.latency().max();
      case WAIT_MEAN -> totals.waiting().mean();
      case BATCH_MEAN -> totals.batches().meanSeconds();
      case BATCHES -> totals.batches().count();
      case OFFERED -> totals.requests().offered();
      case COMPLETED -> totals.requests().completed();
      case REFUSED -> totals.requests().refused();
      case FAILED -> totals.requests().failed();
      case TIMED_OUT -> totals.requests().timedOut();
      case AVAILABILITY -> totals.availability();
      case ATTAINMENT -> totals.attainment();
      case UP -> totals.up();
      case UTILIZATION -> totals.utilization();
      case USELESS -> totals.useless();
      case QUEUE_MEAN -> totals.queue().mean();
      case QUEUE_MAX -> totals.queue().max();
      case IN_SYSTEM -> totals.inSystemMean();
      case ANSWERS_PER_HOUR -> totals.throughputPerSecond() * 3600;
      case INSTANCES_MEAN -> totals.instances().mean();
      case INSTANCES_MAX -> totals.instances().max();
      case RUNNING_MEAN -> totals.instances().runningMean();
      case COLD_STARTS -> totals.coldStarts().count();
      case COLD_SHARE -> totals.coldStarts().probability();
      case COST -> totals.cost().total();
      case COST_PER_HOUR -> totals.cost().perHour();
      case COST_PER_THOUSAND -> totals.cost().perThousandRequests();
      case WASTE_SHARE -> wasteShare(totals.cost());
    };
  }

  private static double wasteShare(Totals.Cost cost) {
    return cost.total() == 0 ? Double.NaN : cost.waste() / cost.total();
  }
}
