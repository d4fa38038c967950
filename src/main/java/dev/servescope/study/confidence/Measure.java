package dev.servescope.study.confidence;

import dev.servescope.run.Run;
import dev.servescope.run.Totals;

/** A figure of a run as a whole, after its warm-up; not-a-number where a run has none. */
public enum Measure {
  /** Mean latency, seconds. */
  MEAN_LATENCY("mean latency", Unit.SECONDS),
  /** Median latency, seconds. */
  P50("p50", Unit.SECONDS),
  /** 90th percentile of latency, seconds. */
  P90("p90", Unit.SECONDS),
  /** 95th percentile of latency, seconds. */
  P95("p95", Unit.SECONDS),
  /** 99th percentile of latency, seconds. */
  P99("p99", Unit.SECONDS),
  /** Mean wait, seconds. */
  MEAN_WAIT("mean wait", Unit.SECONDS),
  /** Share of requests answered without error. */
  SUCCESS("success", Unit.SHARE),
  /** Share of requests answered within the target. */
  ATTAINMENT("attainment", Unit.SHARE),
  /** Share of requests turned away. */
  REFUSED("refused", Unit.SHARE),
  /** Busy time over ready time. */
  UTILIZATION("utilisation", Unit.SHARE),
  /** Requests waiting, time average. */
  QUEUE("queue", Unit.COUNT),
  /** Requests in the system, time average. */
  IN_SYSTEM("in system", Unit.COUNT),
  /** Answers a second. */
  THROUGHPUT("throughput", Unit.PER_SECOND),
  /** Cost by simulated hour. */
  DOLLARS_PER_HOUR("cost an hour", Unit.DOLLARS),
  /** Cost of 1,000 answers. */
  DOLLARS_PER_THOUSAND("cost of 1,000", Unit.DOLLARS),
  /** Share of accepted requests that waited for a start. */
  COLD_STARTS("cold starts", Unit.SHARE),
  /** Members of a batch, over batches. */
  MEAN_BATCH("mean batch", Unit.COUNT),
  /** Instances that were asked for and have not ended, time average. */
  INSTANCES("instances", Unit.COUNT),
  /** Instances in execution, time average. */
  RUNNING("running", Unit.COUNT);

  /** What a figure is counted in. */
  public enum Unit {
    /** Seconds. */
    SECONDS,
    /** A share, 0 to 1. */
    SHARE,
    /** A number. */
    COUNT,
    /** A number a second. */
    PER_SECOND,
    /** Dollars. */
    DOLLARS;

    /**
     * A mean and its half width, to the place that is known and both in the same unit: {@code 1.40
     * s ± 0.05 s}.
     *
     * @param halfWidth above 0
     */
    public String text(double mean, double halfWidth) {
      return Precision.withError(this, mean, halfWidth);
    }
  }

  private final String label;
  private final Unit unit;

  Measure(String label, Unit unit) {
    this.label = label;
    this.unit = unit;
  }

  /** Its short name, in English. */
  public String label() {
    return label;
  }

  /** What it is counted in. */
  public Unit unit() {
    return unit;
  }

  /** A value with its unit and three significant digits, such as {@code 1.83 s}. */
  public String text(double value) {
    return Precision.text(this, value);
  }

  /** The size of a change with its unit, such as {@code 40 ms}; of a share {@code 2.5 pp}. */
  public String changeText(double size) {
    return Precision.change(this, size);
  }

  /** The figure of a run; not-a-number if it has none. */
  public double of(Run run) {
    var totals = run.totals();
    return switch (this) {
      case MEAN_LATENCY -> totals.latency().mean();
      case P50 -> totals.latency().p50();
      case P90 -> totals.latency().p90();
      case P95 -> totals.latency().p95();
      case P99 -> totals.latency().p99();
      case MEAN_WAIT -> totals.waiting().mean();
      case SUCCESS -> totals.availability();
      case ATTAINMENT -> totals.attainment();
      case REFUSED -> refusedShare(totals);
      case UTILIZATION -> totals.utilization();
      case QUEUE -> totals.queue().mean();
      case IN_SYSTEM -> totals.inSystemMean();
      case THROUGHPUT -> totals.throughputPerSecond();
      case DOLLARS_PER_HOUR -> totals.cost().perHour();
      case DOLLARS_PER_THOUSAND -> totals.cost().perThousandRequests();
      case COLD_STARTS -> totals.coldStarts().probability();
      case MEAN_BATCH -> totals.batches().meanSize();
      case INSTANCES -> totals.instances().mean();
      case RUNNING -> totals.instances().runningMean();
    };
  }

  private static double refusedShare(Totals totals) {
    var requests = totals.requests();
    return requests.offered() == 0 ? Double.NaN : (double) requests.refused() / requests.offered();
  }
}
