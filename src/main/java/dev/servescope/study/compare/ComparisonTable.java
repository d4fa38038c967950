package dev.servescope.study.compare;

import dev.servescope.study.confidence.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A comparison as columns and rows for scripts: a row a scenario, each figure with the half width
 * of its own interval, its difference from the reference, the half width of that, and whether it is
 * beyond chance. What does not exist is empty.
 */
public record ComparisonTable(Comparison comparison) {
  /** How the first line of any such table begins. */
  public static final String MARK = "comparedScenario,";

  /** What stands in the table, under the names that reports have. */
  public static final Map<Measure, String> FIGURES =
      Map.ofEntries(
          Map.entry(Measure.MEAN_LATENCY, "latencySeconds.mean"),
          Map.entry(Measure.P50, "latencySeconds.p50"),
          Map.entry(Measure.P95, "latencySeconds.p95"),
          Map.entry(Measure.P99, "latencySeconds.p99"),
          Map.entry(Measure.SUCCESS, "availability"),
          Map.entry(Measure.ATTAINMENT, "slo.attainment"),
          Map.entry(Measure.UTILIZATION, "utilization"),
          Map.entry(Measure.QUEUE, "queueLength.mean"),
          Map.entry(Measure.DOLLARS_PER_HOUR, "cost.perHour"),
          Map.entry(Measure.DOLLARS_PER_THOUSAND, "cost.perThousandRequests"));

  /** The figures in their order. */
  public static List<Measure> measures() {
    return FIGURES.keySet().stream().sorted().toList();
  }

  /** The names of the columns. */
  public List<String> columns() {
    var columns = new ArrayList<>(List.of("comparedScenario", "differs", "replications"));
    for (var measure : measures()) {
      var key = FIGURES.getOrDefault(measure, "");
      columns.add(key);
      columns.add(key + "HalfWidth95");
      columns.add(key + "Difference");
      columns.add(key + "DifferenceHalfWidth");
      columns.add(key + "BeyondChance");
    }
    return List.copyOf(columns);
  }

  /** A row for each scenario; a cell is a text, a number or a truth as text, or empty. */
  public List<List<String>> rows() {
    return IntStream.range(0, comparison.contenders().size()).mapToObj(this::row).toList();
  }

  private List<String> row(int index) {
    var contender = comparison.contenders().get(index);
    var cells = new ArrayList<String>();
    cells.add(contender.scenario().name());
    cells.add(index == 0 ? "" : String.join("; ", comparison.words(index)));
    cells.add(Integer.toString(contender.figures().size()));
    for (var measure : measures()) {
      var estimate = contender.estimate(measure);
      cells.add(number(estimate.mean()));
      cells.add(number(estimate.halfWidth()));
      cells.addAll(difference(index, measure));
    }
    return List.copyOf(cells);
  }

  private List<String> difference(int index, Measure measure) {
    if (index == 0) {
      return List.of("", "", "");
    }
    var difference = comparison.difference(index, measure);
    var verdict =
        switch (difference.verdict()) {
          case OPEN -> "";
          case WITHIN_CHANCE -> "false";
          case BEYOND_CHANCE -> "true";
        };
    return List.of(
        number(difference.change().mean()), number(difference.change().halfWidth()), verdict);
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Double.toString(value) : "";
  }

  /** The whole table as CSV (RFC 4180). */
  public String csv() {
    var lines = new ArrayList<List<String>>();
    lines.add(columns());
    lines.addAll(rows());
    return lines.stream()
        .map(line -> line.stream().map(ComparisonTable::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
