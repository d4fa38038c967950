package dev.servescope.run;

import java.util.Map;

/**
 * A run in numbers, after its warm-up; only cost covers the warm-up too. Shares lie between 0 and 1
 * and are not-a-number when there is nothing to take a share of.
 *
 * @param seconds simulated time that the totals cover
 * @param requests how the requests ended
 * @param latency from arrival to the last byte of the answer, of completed requests
 * @param waiting latency less network, start-up, work, split and merge, of completed requests
 * @param breakdown mean seconds of each component of latency; they add up to its mean
 * @param utilization busy time over ready time of the instances
 * @param queue requests waiting
 * @param inSystemMean time average of the requests in the system (the L of Little's law)
 * @param availability completed over offered
 * @param up the share of time in which every pool could serve: it had a ready instance, or starts
 *     them on demand
 * @param attainment the share of requests answered within the target; one still in flight misses it
 *     when it is older than the target, and is left out while it is younger
 * @param useless the share of busy time spent on work that answered nobody: lost, given up,
 *     duplicate
 */
public record Totals(
    double seconds,
    Counts requests,
    Percentiles latency,
    Percentiles waiting,
    Map<Component, Double> breakdown,
    double throughputPerSecond,
    double utilization,
    Level queue,
    double inSystemMean,
    Batches batches,
    ColdStarts coldStarts,
    Fleet instances,
    double availability,
    double up,
    double attainment,
    double useless,
    Cost cost) {

  /** Keeps a copy that cannot change. */
  public Totals {
    breakdown = ByEnum.copyOf(Component.class, breakdown);
  }

  /** Requests by outcome: offered is the sum of the others. */
  public record Counts(
      long offered, long completed, long refused, long timedOut, long failed, long inFlight) {
    /** The share of offered requests that got no answer and never will; not-a-number at none. */
    public double lostShare() {
      return offered == 0 ? Double.NaN : (double) (refused + timedOut + failed) / offered;
    }
  }

  /**
   * The error budget used: the share of requests without an answer over the share that may be;
   * above 1 the promise is broken. Infinite when none may be and one was.
   */
  public double budgetBurn(double promisedAvailability) {
    double missed = 1 - availability;
    return missed == 0 ? 0 : missed / (1 - promisedAvailability);
  }

  /** A number over time: its time average and its largest value. */
  public record Level(double mean, long max) {}

  /**
   * Executions.
   *
   * @param meanSize members of a batch, not-a-number at none
   * @param meanSeconds execution time of a batch, averaged over batches, not-a-number at none
   * @param bySize how many batches had so many members; the first number is that of one member
   */
  public record Batches(long count, double meanSize, double meanSeconds, Series bySize) {}

  /**
   * Instances started for a request: functions, and the first of a pool that was scaled to zero.
   *
   * @param count such starts
   * @param probability requests that waited for such a start over accepted requests
   */
  public record ColdStarts(long count, double probability) {}

  /**
   * Instances over time.
   *
   * @param mean all that were asked for and have not ended
   * @param runningMean those in execution
   * @param idleMean those that are ready and without work
   */
  public record Fleet(double mean, long max, double runningMean, double idleMean) {}

  /**
   * Money, over the whole run.
   *
   * @param total dollars
   * @param perHour dollars an hour of simulated time
   * @param perThousandRequests dollars for 1,000 completed requests, not-a-number at none
   * @param byCause dollars by cause; they add up to the total
   */
  public record Cost(
      double total, double perHour, double perThousandRequests, Map<CostCause, Double> byCause) {
    /** Keeps a copy that cannot change. */
    public Cost {
      byCause = ByEnum.copyOf(CostCause.class, byCause);
    }

    /** Dollars of which nobody has anything, see {@link CostCause#isWaste()}. */
    public double waste() {
      return byCause.entrySet().stream()
          .filter(entry -> entry.getKey().isWaste())
          .mapToDouble(Map.Entry::getValue)
          .sum();
    }
  }
}
