package dev.servescope.study.report;

import dev.servescope.run.Run;
import dev.servescope.run.report.TheoryReport;
import dev.servescope.run.report.TheoryReport.Kind;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Measure;
import dev.servescope.theory.claim.Claim;
import dev.servescope.theory.claim.Quantity;
import dev.servescope.theory.claim.Theory;
import dev.servescope.theory.claim.Verdict;
import java.util.Locale;
import java.util.Optional;

/** Reports of what queueing theory says, beside what a run gave. */
public final class TheoryReports {
  private TheoryReports() {}

  /**
   * Asks theory; takes microseconds, with large batches up to tenths of a second.
   *
   * @param run of the scenario, to stand beside theory
   */
  public static TheoryReport of(Scenario scenario, Optional<Run> run) {
    return new TheoryReport(
        scenario.name(),
        Theory.verdicts(scenario).stream().map(verdict -> model(verdict, run)).toList());
  }

  private static TheoryReport.OfModel model(Verdict verdict, Optional<Run> run) {
    var title = verdict.model().title();
    return switch (verdict) {
      case Verdict.Broken broken -> new TheoryReport.Broken(title, broken.sentences());
      case Verdict.Holds(Claim claim) ->
          new TheoryReport.Holds(
              title,
              claim.strength().name().toLowerCase(Locale.ROOT),
              claim.values().entrySet().stream()
                  .map(entry -> figure(entry.getKey(), entry.getValue(), run))
                  .toList());
    };
  }

  private static TheoryReport.Figure figure(Quantity quantity, double expected, Optional<Run> run) {
    double simulated = run.map(measure(quantity)::of).orElse(Double.NaN);
    return new TheoryReport.Figure(kind(quantity), expected, simulated);
  }

  private static Kind kind(Quantity quantity) {
    return switch (quantity) {
      case MEAN_WAIT -> Kind.MEAN_WAIT_SECONDS;
      case MEAN_RESPONSE -> Kind.MEAN_LATENCY_SECONDS;
      case LEAST_RESPONSE -> Kind.LEAST_MEAN_LATENCY_SECONDS;
      case MOST_RESPONSE -> Kind.MOST_MEAN_LATENCY_SECONDS;
      case P50_RESPONSE -> Kind.P50_LATENCY_SECONDS;
      case P95_RESPONSE -> Kind.P95_LATENCY_SECONDS;
      case P99_RESPONSE -> Kind.P99_LATENCY_SECONDS;
      case MEAN_QUEUE -> Kind.MEAN_QUEUE;
      case MEAN_IN_SYSTEM -> Kind.MEAN_IN_SYSTEM;
      case UTILIZATION -> Kind.UTILIZATION;
      case REFUSED_SHARE -> Kind.REFUSED_SHARE;
      case MEAN_BATCH -> Kind.MEAN_BATCH_SIZE;
      case COLD_START_PROBABILITY -> Kind.COLD_START_PROBABILITY;
      case MEAN_RUNNING -> Kind.MEAN_RUNNING;
      case LEAST_RUNNING -> Kind.LEAST_MEAN_RUNNING;
      case MOST_RUNNING -> Kind.MOST_MEAN_RUNNING;
    };
  }

  /** What of a run stands beside a claim; a bound stands beside what it bounds. */
  private static Measure measure(Quantity quantity) {
    return switch (quantity) {
      case MEAN_WAIT -> Measure.MEAN_WAIT;
      case MEAN_RESPONSE, LEAST_RESPONSE, MOST_RESPONSE -> Measure.MEAN_LATENCY;
      case P50_RESPONSE -> Measure.P50;
      case P95_RESPONSE -> Measure.P95;
      case P99_RESPONSE -> Measure.P99;
      case MEAN_QUEUE -> Measure.QUEUE;
      case MEAN_IN_SYSTEM -> Measure.IN_SYSTEM;
      case UTILIZATION -> Measure.UTILIZATION;
      case REFUSED_SHARE -> Measure.REFUSED;
      case MEAN_BATCH -> Measure.MEAN_BATCH;
      case COLD_START_PROBABILITY -> Measure.COLD_STARTS;
      case MEAN_RUNNING, LEAST_RUNNING, MOST_RUNNING -> Measure.RUNNING;
    };
  }
}
