package dev.servescope.cli.table;

import dev.servescope.run.Component;
import dev.servescope.run.CostCause;
import dev.servescope.run.report.Report;
import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Reports beside each other, a column each. Components and causes that nobody has anything of are
 * left out; classes are shown where a scenario has several.
 */
public final class ReportTable {
  /** As many columns as fit on most screens. */
  private static final int MOST_COLUMNS = 4;

  private static final int LONGEST_NAME = 24;

  private final List<Report> reports;
  private final List<Row> rows = new ArrayList<>();

  private ReportTable(List<Report> reports) {
    this.reports = reports;
  }

  /**
   * The table; of many scenarios there are several, one below the other.
   *
   * @param reports in their order
   */
  public static String text(List<Report> reports) {
    var text = new StringBuilder();
    for (int i = 0; i < reports.size(); i += MOST_COLUMNS) {
      var beside = reports.subList(i, Math.min(reports.size(), i + MOST_COLUMNS));
      text.append(i == 0 ? "" : System.lineSeparator());
      text.append(Row.text(new ReportTable(beside).all()));
    }
    return text.toString();
  }

  private List<Row> all() {
    row("Scenario", this::name);
    row("  seed", report -> Long.toString(report.seed()));
    duration("  simulated", Report::simulatedSeconds);
    duration("  computed in", Report::wallSeconds);
    heading("Requests");
    requests(Report::requests);
    heading("Latency");
    times(Report::latency);
    heading("Wait");
    times(Report::waiting);
    breakdown();
    service();
    promise();
    cost();
    classes();
    return rows;
  }

  /** In full where there is room for it. */
  private String name(Report report) {
    var name = report.scenario();
    boolean fits = reports.size() == 1 || name.length() <= LONGEST_NAME;
    return fits ? name : name.substring(0, LONGEST_NAME - 1).strip() + "…";
  }

  private void requests(Function<Report, Report.Requests> of) {
    count("  offered", report -> of.apply(report).offered());
    count("  completed", report -> of.apply(report).completed());
    count("  refused", report -> of.apply(report).refused());
    count("  timed out", report -> of.apply(report).timedOut());
    count("  failed", report -> of.apply(report).failed());
    count("  in flight at the end", report -> of.apply(report).inFlight());
  }

  private void times(Function<Report, Report.Times> of) {
    row("  mean", report -> mean(of.apply(report)));
    duration("  p50", report -> of.apply(report).p50());
    duration("  p90", report -> of.apply(report).p90());
    duration("  p95", report -> of.apply(report).p95());
    duration("  p99", report -> of.apply(report).p99());
    duration("  max", report -> of.apply(report).max());
  }

  /** With its interval where there is one to speak of. */
  private static String mean(Report.Times times) {
    var mean = Numbers.duration(times.mean());
    boolean known = times.meanHalfWidth95() > 0;
    return known ? mean + " ± " + Numbers.briefDuration(times.meanHalfWidth95()) : mean;
  }

  private void breakdown() {
    heading("Mean latency by component");
    for (var component : Component.values()) {
      ToDoubleFunction<Report> its =
          report -> report.breakdown().getOrDefault(component, Double.NaN);
      someHave("  " + words(component), its, Numbers::duration);
    }
  }

  private void service() {
    heading("Service");
    row("  throughput", report -> Numbers.rate(report.throughputPerSecond()));
    row("  utilisation", report -> Numbers.measuredPercent(report.utilization()));
    row("  queue, mean", report -> Numbers.count(report.queue().mean()));
    count("  queue, max", report -> report.queue().max());
    count("  batches", report -> report.batch().count());
    row("  requests a batch", report -> Numbers.count(report.batch().meanSize()));
    someHave("  cold starts", report -> report.coldStarts().count(), ReportTable::whole);
    someHave(
        "  cold-start probability",
        report -> report.coldStarts().probability(),
        Numbers::measuredPercent);
    row("  instances, mean", report -> Numbers.count(report.instances().mean()));
    count("  instances, max", report -> report.instances().max());
    row("  running", report -> Numbers.count(report.instances().runningMean()));
    row("  idle", report -> Numbers.count(report.instances().idleMean()));
  }

  private void promise() {
    heading("Promise");
    row("  availability", report -> Numbers.measuredPercent(report.availability()));
    row(
        "  within the latency target",
        report -> Numbers.measuredPercent(report.slo().attainment()));
    row(
        "  latency target met",
        report -> report.slo().met().map(met -> met ? "yes" : "no").orElse(Numbers.NONE));
  }

  private void cost() {
    heading("Cost");
    row("  total", report -> ofTotals(report.cost().total()));
    money("  an hour", report -> report.cost().perHour());
    money("  1,000 requests", report -> report.cost().perThousandRequests());
    for (var cause : CostCause.values()) {
      ToDoubleFunction<Report> its =
          report -> report.cost().byCause().getOrDefault(cause, Double.NaN);
      someHave("  for " + words(cause), its, this::ofTotals);
    }
  }

  /** Amounts in the coins of the largest of them. */
  private void money(String label, ToDoubleFunction<Report> figure) {
    double largest = largest(figure);
    row(label, report -> Numbers.dollarsOf(figure.applyAsDouble(report), largest));
  }

  /** What adds up to a total has the coins of the totals. */
  private String ofTotals(double dollars) {
    return Numbers.dollarsOf(dollars, largest(report -> report.cost().total()));
  }

  private double largest(ToDoubleFunction<Report> figure) {
    return reports.stream().mapToDouble(figure).filter(Double::isFinite).max().orElse(0);
  }

  private void classes() {
    var names =
        reports.stream()
            .filter(report -> report.classes().size() > 1)
            .flatMap(report -> report.classes().stream())
            .map(Report.OfClass::name)
            .distinct()
            .toList();
    for (var name : names) {
      heading("Class " + name);
      row("  completed", report -> of(report, name, its -> whole(its.requests().completed())));
      row("  latency, mean", report -> of(report, name, its -> mean(its.latency())));
      row("  latency, p95", report -> of(report, name, its -> p95(its.latency())));
    }
  }

  private static String p95(Report.Times times) {
    return Numbers.duration(times.p95());
  }

  private static String of(Report report, String name, Function<Report.OfClass, String> figure) {
    return report.classes().stream()
        .filter(its -> its.name().equals(name))
        .findFirst()
        .map(figure)
        .orElse(Numbers.NONE);
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void heading(String label) {
    rows.add(Row.heading(""));
    rows.add(Row.heading(label));
  }

  private void row(String label, Function<Report, String> cell) {
    rows.add(new Row(label, reports.stream().map(cell).toList()));
  }

  private void duration(String label, ToDoubleFunction<Report> figure) {
    row(label, report -> Numbers.duration(figure.applyAsDouble(report)));
  }

  private void count(String label, ToDoubleFunction<Report> figure) {
    row(label, report -> whole(figure.applyAsDouble(report)));
  }

  /** Left out where it is nothing everywhere. */
  private void someHave(
      String label, ToDoubleFunction<Report> figure, Function<Double, String> cell) {
    boolean any = reports.stream().mapToDouble(figure).anyMatch(value -> Math.abs(value) > 0);
    if (any) {
      row(label, report -> cell.apply(figure.applyAsDouble(report)));
    }
  }

  /** A count in full; a mean of several with one decimal. */
  private static String whole(double count) {
    if (!Double.isFinite(count)) {
      return Numbers.NONE;
    }
    return String.format(Locale.ROOT, count == Math.rint(count) ? "%,.0f" : "%,.1f", count);
  }
}
