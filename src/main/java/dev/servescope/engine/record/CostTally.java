package dev.servescope.engine.record;

import dev.servescope.run.CostCause;
import dev.servescope.run.Series;
import dev.servescope.run.Totals;
import dev.servescope.scenario.pool.Prices;
import java.util.EnumMap;
import java.util.Map;

/**
 * The money spent on a pool, by cause and frame. Over the whole run: a warm-up costs like the rest.
 */
final class CostTally {
  private static final double NANOS_AN_HOUR = 3600e9;

  private final Map<CostCause, double[]> dollars = new EnumMap<>(CostCause.class);
  private Prices prices;
  private boolean exact;
  private long requests;
  private long batches;
  private double bytesMoved;
  private double roundedInstanceNanos;
  private double roundedSpotNanos;
  private double roundedGigabyteNanos;

  CostTally(int frames, Prices prices) {
    for (var cause : CostCause.values()) {
      dollars.put(cause, new double[frames]);
    }
    this.prices = prices;
    this.exact = prices.invocationBilling().isExact();
  }

  /** From now on; what came before must have been filed. */
  void prices(Prices other) {
    prices = other;
    exact = other.invocationBilling().isExact();
  }

  void request() {
    requests++;
  }

  void batch() {
    batches++;
  }

  void moved(double bytes) {
    bytesMoved += bytes;
  }

  /** A machine is charged for that was there for so many nanoseconds, some of them down. */
  void lived(boolean spot, long nanos, long downNanos) {
    long billed = prices.failedBilled() ? nanos : nanos - downNanos;
    long more = prices.instanceBilling().charged(billed) - billed;
    roundedSpotNanos += spot ? more : 0;
    roundedInstanceNanos += spot ? 0 : more;
  }

  /** Whether executions are charged to the nanosecond. */
  boolean chargesExactly() {
    return exact;
  }

  /**
   * An execution has ended after so many nanoseconds.
   *
   * @param startNanos what the start took that it is the first after, else 0; where a start is
   *     charged, both are rounded as one
   */
  void invoked(double gigabytes, long startNanos, long nanos) {
    if (!exact) {
      long all = prices.phasesBilled() ? startNanos + nanos : nanos;
      roundedGigabyteNanos += gigabytes * (prices.invocationBilling().charged(all) - all);
    }
  }

  /**
   * Files instance time of one cause, in nanoseconds.
   *
   * @param free the share of it that reserved instances pay for
   */
  void file(int frame, CostCause cause, double nanos, double free, double spotNanos) {
    if (cause != CostCause.FAILED || prices.failedBilled()) {
      add(frame, cause, hours(nanos * (1 - free)) * prices.perInstanceHour().amount());
      add(frame, cause, hours(spotNanos) * prices.spot().perHour().amount());
    }
    // Reserved instances are paid for whatever becomes of them.
    add(frame, cause, hours(nanos * free) * prices.reserved().perHour().amount());
  }

  /** Files the time of reserved instances that did not run. */
  void fileUnused(int frame, double nanos) {
    add(frame, CostCause.UNUSED, hours(nanos) * prices.reserved().perHour().amount());
  }

  /** Files what is charged by memory and time. */
  void fileGigabytes(int frame, double busy, double starting, double kept) {
    double charged = prices.phasesBilled() ? busy + starting : busy;
    double perSecond = prices.perGigabyteSecond().amount();
    add(frame, CostCause.INVOCATIONS, charged / 1e9 * perSecond);
    add(frame, CostCause.ROUNDING, roundedGigabyteNanos / 1e9 * perSecond);
    add(frame, CostCause.WARM_POOL, kept / 1e9 * prices.perWarmGigabyteSecond().amount());
    roundedGigabyteNanos = 0;
  }

  /** Files what is charged by the piece. */
  void filePieces(int frame) {
    add(frame, CostCause.REQUESTS, requests * prices.perRequest().amount());
    add(frame, CostCause.BATCHES, batches * prices.perBatch().amount());
    add(frame, CostCause.TRANSFER, bytesMoved / 1e9 * prices.perGigabyteMoved().amount());
    double instances = hours(roundedInstanceNanos) * prices.perInstanceHour().amount();
    add(frame, CostCause.ROUNDING, instances);
    add(frame, CostCause.ROUNDING, hours(roundedSpotNanos) * prices.spot().perHour().amount());
    requests = 0;
    batches = 0;
    bytesMoved = 0;
    roundedInstanceNanos = 0;
    roundedSpotNanos = 0;
  }

  private static double hours(double nanos) {
    return nanos / NANOS_AN_HOUR;
  }

  private void add(int frame, CostCause cause, double amount) {
    if (amount != 0) {
      frames(cause)[frame] += amount;
    }
  }

  private double[] frames(CostCause cause) {
    var frames = dollars.get(cause);
    return frames == null ? new double[0] : frames;
  }

  Map<CostCause, Series> series(int count) {
    var series = new EnumMap<CostCause, Series>(CostCause.class);
    dollars.forEach((cause, frames) -> series.put(cause, Series.copyOf(frames, count)));
    return series;
  }

  Totals.Cost totals(double seconds, long completed) {
    return totals(series(frames(CostCause.BUSY).length), seconds, completed);
  }

  /** What a course of costs amounts to. */
  static Totals.Cost totals(Map<CostCause, Series> course, double seconds, long completed) {
    var byCause = new EnumMap<CostCause, Double>(CostCause.class);
    course.forEach((cause, frames) -> byCause.put(cause, frames.sum()));
    double total = byCause.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Totals.Cost(
        total,
        seconds == 0 ? Double.NaN : total / seconds * 3600,
        completed == 0 ? Double.NaN : total / completed * 1000,
        byCause);
  }
}
