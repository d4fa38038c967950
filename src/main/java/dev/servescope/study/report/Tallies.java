package dev.servescope.study.report;

import dev.servescope.run.Percentiles;
import dev.servescope.run.Totals;
import dev.servescope.run.report.Report;
import dev.servescope.study.confidence.Confidence;
import dev.servescope.theory.statistics.Summary;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * One run or several replications as if they were one: figures are means over those that have them.
 *
 * @param all one or more
 */
record Tallies(List<Tally> all) {
  double mean(ToDoubleFunction<Tally> figure) {
    return all.stream().mapToDouble(figure).filter(Double::isFinite).average().orElse(Double.NaN);
  }

  double max(ToDoubleFunction<Tally> figure) {
    return all.stream().mapToDouble(figure).filter(Double::isFinite).max().orElse(Double.NaN);
  }

  double total(ToDoubleFunction<Totals> figure) {
    return mean(tally -> figure.applyAsDouble(tally.totals()));
  }

  Report.Requests requests(Function<Tally, Totals.Counts> counts) {
    return new Report.Requests(
        mean(tally -> counts.apply(tally).offered()),
        mean(tally -> counts.apply(tally).completed()),
        mean(tally -> counts.apply(tally).refused()),
        mean(tally -> counts.apply(tally).timedOut()),
        mean(tally -> counts.apply(tally).failed()),
        mean(tally -> counts.apply(tally).inFlight()));
  }

  /**
   * A distribution.
   *
   * @param alone the half width where there is one run, which says nothing of its own error
   */
  Report.Times times(Function<Tally, Percentiles> times, double alone) {
    return new Report.Times(
        mean(tally -> times.apply(tally).mean()),
        mean(tally -> times.apply(tally).p50()),
        mean(tally -> times.apply(tally).p90()),
        mean(tally -> times.apply(tally).p95()),
        mean(tally -> times.apply(tally).p99()),
        max(tally -> times.apply(tally).max()),
        all.size() == 1 ? alone : halfWidth(tally -> times.apply(tally).mean()));
  }

  private double halfWidth(ToDoubleFunction<Tally> figure) {
    var figures = all.stream().mapToDouble(figure).filter(Double::isFinite).toArray();
    return figures.length < 2
        ? Double.NaN
        : Summary.of(figures).interval(Confidence.USUAL_LEVEL).halfWidth();
  }
}
