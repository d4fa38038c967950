package dev.servescope.engine.record;

import dev.servescope.run.CostCause;
import dev.servescope.run.Series;
import dev.servescope.run.Totals;
import dev.servescope.scenario.Prices;
import java.util.EnumMap;
import java.util.Map;

/** The money spent, by cause and frame. Over the whole run: a warm-up costs like the rest. */
final class CostTally {
  private static final double NANOS_AN_HOUR = 3600e9;

  private final Map<CostCause, double[]> dollars = new EnumMap<>(CostCause.class);
  private final double gigabytes;
  private Prices prices;
  private long requests;
  private long batches;

  CostTally(int frames, Prices prices, double gigabytes) {
    for (var cause : CostCause.values()) {
      dollars.put(cause, new double[frames]);
    }
    this.prices = prices;
    this.gigabytes = gigabytes;
  }

  /** From now on; what came before must have been filed. */
  void prices(Prices other) {
    prices = other;
  }

  void request() {
    requests++;
  }

  void batch() {
    batches++;
  }

  /** Files instance time of one cause, in nanoseconds. */
  void file(int frame, CostCause cause, double nanos) {
    add(frame, cause, nanos / NANOS_AN_HOUR * prices.perInstanceHour().amount());
  }

  /** Files what is charged by the piece, and by execution time. */
  void filePieces(int frame, double executionNanos) {
    add(frame, CostCause.REQUESTS, requests * prices.perRequest().amount());
    add(frame, CostCause.BATCHES, batches * prices.perBatch().amount());
    double gigabyteSeconds = executionNanos / 1e9 * gigabytes;
    add(frame, CostCause.INVOCATIONS, gigabyteSeconds * prices.perGigabyteSecond().amount());
    requests = 0;
    batches = 0;
  }

  private void add(int frame, CostCause cause, double amount) {
    frames(cause)[frame] += amount;
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
    var byCause = new EnumMap<CostCause, Double>(CostCause.class);
    dollars.forEach(
        (cause, frames) -> byCause.put(cause, Series.copyOf(frames, frames.length).sum()));
    double total = byCause.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Totals.Cost(
        total,
        seconds == 0 ? Double.NaN : total / seconds * 3600,
        completed == 0 ? Double.NaN : total / completed * 1000,
        byCause);
  }
}
