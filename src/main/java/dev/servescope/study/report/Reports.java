package dev.servescope.study.report;

import dev.servescope.run.Component;
import dev.servescope.run.CostCause;
import dev.servescope.run.Run;
import dev.servescope.run.Totals;
import dev.servescope.run.report.Report;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.MeanTime;
import dev.servescope.study.confidence.Replications;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** Reports of runs. */
public final class Reports {
  private final Scenario scenario;
  private final Tallies tallies;
  private final double latencyHalfWidth;
  private final double waitHalfWidth;

  private Reports(Scenario scenario, List<Tally> tallies, double latency, double wait) {
    this.scenario = scenario;
    this.tallies = new Tallies(tallies);
    this.latencyHalfWidth = latency;
    this.waitHalfWidth = wait;
  }

  /**
   * The report of one finished run, with half widths by batch means.
   *
   * @param wallSeconds how long it took
   */
  public static Report of(Run run, double wallSeconds) {
    double latency = MeanTime.LATENCY.halfWidth(run);
    double wait = MeanTime.WAIT.halfWidth(run);
    var tally = List.of(Tally.of(run));
    return new Reports(run.scenario(), tally, latency, wait).report(wallSeconds);
  }

  /**
   * The report of a finished run and of further replications of it, with half widths by their
   * spread.
   *
   * @param first replication 0
   * @param count all replications, 2 or more
   * @param wallSeconds how long all of it took; asked at the end
   */
  public static Report of(
      Run first, Replications replications, int count, DoubleSupplier wallSeconds) {
    var tallies = new ArrayList<>(List.of(Tally.of(first)));
    tallies.addAll(replications.each(first.scenario(), 1, count, Tally::of));
    return new Reports(first.scenario(), tallies, Double.NaN, Double.NaN)
        .report(wallSeconds.getAsDouble());
  }

  private Report report(double wallSeconds) {
    return new Report(
        scenario.name(),
        scenario.seed(),
        tallies.mean(Tally::endSeconds),
        wallSeconds,
        tallies.requests(tally -> tally.totals().requests()),
        tallies.times(tally -> tally.totals().latency(), latencyHalfWidth),
        tallies.times(tally -> tally.totals().waiting(), waitHalfWidth),
        breakdown(),
        tallies.total(Totals::throughputPerSecond),
        tallies.total(Totals::utilization),
        new Report.Level(
            tallies.total(totals -> totals.queue().mean()),
            tallies.max(tally -> tally.totals().queue().max())),
        new Report.Batch(
            tallies.total(totals -> totals.batches().count()),
            tallies.total(totals -> totals.batches().meanSize())),
        new Report.ColdStarts(
            tallies.total(totals -> totals.coldStarts().count()),
            tallies.total(totals -> totals.coldStarts().probability())),
        instances(),
        tallies.total(Totals::availability),
        slo(),
        cost(),
        classes());
  }

  private Map<Component, Double> breakdown() {
    var means = new EnumMap<Component, Double>(Component.class);
    for (var component : Component.values()) {
      means.put(component, tallies.total(totals -> mean(totals, component)));
    }
    return means;
  }

  /** Without an answer there is no mean of its parts either. */
  private static double mean(Totals totals, Component component) {
    return totals.latency().count() == 0
        ? Double.NaN
        : totals.breakdown().getOrDefault(component, 0.0);
  }

  private Report.Instances instances() {
    return new Report.Instances(
        tallies.total(totals -> totals.instances().mean()),
        tallies.max(tally -> tally.totals().instances().max()),
        tallies.total(totals -> totals.instances().runningMean()),
        tallies.total(totals -> totals.instances().idleMean()));
  }

  private Report.Slo slo() {
    double attainment = tallies.total(Totals::attainment);
    double promised = scenario.targets().attainment();
    return new Report.Slo(
        attainment,
        Double.isNaN(attainment) ? Optional.empty() : Optional.of(attainment >= promised));
  }

  private Report.Cost cost() {
    var byCause = new EnumMap<CostCause, Double>(CostCause.class);
    for (var cause : CostCause.values()) {
      byCause.put(cause, tallies.total(totals -> totals.cost().byCause().getOrDefault(cause, 0.0)));
    }
    return new Report.Cost(
        tallies.total(totals -> totals.cost().total()),
        tallies.total(totals -> totals.cost().perHour()),
        tallies.total(totals -> totals.cost().perThousandRequests()),
        byCause);
  }

  private List<Report.OfClass> classes() {
    var kinds = scenario.demand().classes();
    return IntStream.range(0, kinds.size())
        .mapToObj(
            i ->
                new Report.OfClass(
                    kinds.get(i).name(),
                    tallies.requests(tally -> tally.classes().get(i).requests()),
                    tallies.times(tally -> tally.classes().get(i).latency(), Double.NaN)))
        .toList();
  }
}
