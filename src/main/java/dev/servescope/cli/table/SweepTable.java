package dev.servescope.cli.table;

import dev.servescope.scenario.quantity.Units;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.Kind;
import dev.servescope.study.knob.Knob;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.sweep.Standing;
import dev.servescope.study.sweep.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A sweep as columns and rows for scripts: a row a point under the names that reports have, each
 * mean with its half width. What does not exist is empty.
 */
public record SweepTable(Sweep sweep, List<Measure> measures) {
  private static final String HALF_WIDTH = "HalfWidth95";

  /** How the first column of any sweep begins; no other result does. */
  public static final String MARK = "architecture,";

  /** The names of the columns. */
  public List<String> columns() {
    var columns = new ArrayList<String>();
    columns.add("architecture");
    sweep.plan().ranges().forEach(range -> columns.add(key(range.knob())));
    columns.add("replications");
    for (var measure : measures) {
      columns.add(key(measure));
      columns.add(key(measure) + HALF_WIDTH);
    }
    columns.add("targets");
    return columns;
  }

  /** A row for each point. */
  public List<List<String>> rows() {
    return IntStream.range(0, sweep.plan().size()).mapToObj(this::row).toList();
  }

  private List<String> row(int point) {
    var plan = sweep.plan();
    var cells = new ArrayList<String>();
    cells.add(plan.sides().get(point / (plan.width() * plan.height())).label());
    cells.add(value(plan.columns(), point % plan.width()));
    plan.rows().ifPresent(rows -> cells.add(value(rows, point / plan.width() % plan.height())));
    cells.add(Integer.toString(sweep.replications(point)));
    for (var measure : measures) {
      Estimate estimate = sweep.estimate(point, measure);
      cells.add(number(estimate.mean()));
      cells.add(number(estimate.halfWidth()));
    }
    var standing = sweep.standing(point);
    cells.add(standing == Standing.UNKNOWN ? "" : standing.name().toLowerCase(Locale.ROOT));
    return cells;
  }

  private static String value(KnobRange range, int index) {
    return range.knob().kind() instanceof Kind.Choice
        ? range.text(index)
        : Units.plain(range.value(index));
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Double.toString(value) : "";
  }

  /** Such as {@code coldStartSeconds}. */
  private static String key(Knob knob) {
    var key = new StringBuilder();
    for (var part : knob.baseName().split("-", -1)) {
      key.append(key.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    var place = knob.name().substring(knob.baseName().length());
    return key + unit(knob.kind()) + place;
  }

  private static String unit(Kind kind) {
    return switch (kind) {
      case Kind.Time time -> "Seconds";
      case Kind.Frequency frequency -> "PerSecond";
      case Kind.Price price -> "Dollars";
      case Kind.Data data -> "Bytes";
      case Kind.Count count -> "";
      case Kind.Factor factor -> "";
      case Kind.Choice choice -> "";
    };
  }

  private static String key(Measure measure) {
    return switch (measure) {
      case MEAN_LATENCY -> "latencySeconds.mean";
      case P50 -> "latencySeconds.p50";
      case P90 -> "latencySeconds.p90";
      case P95 -> "latencySeconds.p95";
      case P99 -> "latencySeconds.p99";
      case MEAN_WAIT -> "waitSeconds.mean";
      case SUCCESS -> "availability";
      case ATTAINMENT -> "slo.attainment";
      case REFUSED -> "requests.refusedShare";
      case UTILIZATION -> "utilization";
      case QUEUE -> "queueLength.mean";
      case IN_SYSTEM -> "inSystem.mean";
      case THROUGHPUT -> "throughputPerSecond";
      case DOLLARS_PER_HOUR -> "cost.perHour";
      case DOLLARS_PER_THOUSAND -> "cost.perThousandRequests";
      case COLD_STARTS -> "coldStarts.probability";
      case MEAN_BATCH -> "batch.meanSize";
      case INSTANCES -> "instances.mean";
      case RUNNING -> "instances.runningMean";
    };
  }
}
