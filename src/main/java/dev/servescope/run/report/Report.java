package dev.servescope.run.report;

import dev.servescope.run.Component;
import dev.servescope.run.CostCause;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a scenario, of one run or of several replications. Of several, each figure is the
 * mean over those that have it, so that a mean and its half width make an interval; only what is
 * called {@code max} is the largest of all.
 *
 * @param scenario its name
 * @param seed of the scenario, which is that of the first replication
 * @param simulatedSeconds length of a run, its warm-up included
 * @param wallSeconds how long the computer took for all of it
 * @param requests how the requests ended
 * @param latency of completed requests
 * @param waiting of completed requests: latency less network, start-up, work, split and merge
 * @param breakdown mean seconds of latency by component; they add up to its mean
 * @param utilization busy time over ready time
 * @param queue requests waiting
 * @param availability completed over offered
 * @param slo what became of the promise
 * @param classes each class of requests, in the scenario's order
 */
public record Report(
    String scenario,
    long seed,
    double simulatedSeconds,
    double wallSeconds,
    Requests requests,
    Times latency,
    Times waiting,
    Map<Component, Double> breakdown,
    double throughputPerSecond,
    double utilization,
    Level queue,
    Batch batch,
    ColdStarts coldStarts,
    Instances instances,
    double availability,
    Slo slo,
    Cost cost,
    List<OfClass> classes) {

  /** Keeps copies that cannot change. */
  public Report {
    breakdown = Collections.unmodifiableMap(new EnumMap<>(breakdown));
    classes = List.copyOf(classes);
  }

  /** Requests by outcome: offered is the sum of the others. */
  public record Requests(
      double offered,
      double completed,
      double refused,
      double timedOut,
      double failed,
      double inFlight) {}

  /**
   * A distribution of seconds.
   *
   * @param meanHalfWidth95 half the width of the mean's interval of 95 %
   */
  public record Times(
      double mean,
      double p50,
      double p90,
      double p95,
      double p99,
      double max,
      double meanHalfWidth95) {}

  /** A number over time: its time average and its largest value. */
  public record Level(double mean, double max) {}

  /** Executions, and how many members one has on average. */
  public record Batch(double count, double meanSize) {}

  /**
   * Instances started for a request.
   *
   * @param probability requests that waited for such a start over accepted requests
   */
  public record ColdStarts(double count, double probability) {}

  /**
   * Instances over time.
   *
   * @param mean all that were asked for and have not ended
   * @param runningMean those in execution
   * @param idleMean those that are ready and without work
   */
  public record Instances(double mean, double max, double runningMean, double idleMean) {}

  /**
   * What became of the promise.
   *
   * @param attainment share of requests answered within the target
   * @param met whether that share is the promised one or more; empty where there is no share
   */
  public record Slo(double attainment, Optional<Boolean> met) {}

  /**
   * Money, warm-up included.
   *
   * @param byCause dollars; they add up to the total
   */
  public record Cost(
      double total, double perHour, double perThousandRequests, Map<CostCause, Double> byCause) {
    /** Keeps a copy that cannot change. */
    public Cost {
      byCause = Collections.unmodifiableMap(new EnumMap<>(byCause));
    }
  }

  /** The requests of one class. */
  public record OfClass(String name, Requests requests, Times latency) {}
}
