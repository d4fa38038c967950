package dev.servescope.study.sweep;

import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where one of two architectures becomes better than the other: where the mean of their
 * differences, replication by replication under the same chance, changes its sign. Between two
 * values of a continuous knob the difference is taken to change in a straight line.
 */
final class BreakEvens {
  private final Sweep sweep;
  private final AxisPlaces axis;

  BreakEvens(Sweep sweep) {
    this.sweep = sweep;
    this.axis = new AxisPlaces(sweep.plan().columns());
  }

  /** All break-evens by a result, in the order of the axis; or one that says that there is none. */
  List<Finding> of(Measure measure) {
    var plan = sweep.plan();
    if (plan.sides().size() < 2 || plan.columns().knob().kind() instanceof Kind.Choice) {
      return List.of();
    }
    var found = new ArrayList<Finding>();
    for (int column = 1; column < plan.width(); column++) {
      double before = difference(column - 1, measure).mean();
      double after = difference(column, measure).mean();
      if (before * after < 0) {
        found.add(crossing(column, before, after, measure));
      }
    }
    return found.isEmpty() ? oneSided(measure) : found;
  }

  /** The first side less the second. */
  private Estimate difference(int column, Measure measure) {
    var plan = sweep.plan();
    return sweep.difference(plan.point(0, column, 0), plan.point(1, column, 0), measure);
  }

  private Finding crossing(int column, double before, double after, Measure measure) {
    var range = sweep.plan().columns();
    boolean whole = range.knob().kind().isWhole();
    double at = whole ? range.value(column) : axis.between(column - 1, before / (before - after));
    return new Finding.BreakEven(
        at,
        measure,
        String.format(
            "%s: below %s %s is %s, %s %s.%s",
            Knees.capital(measure.label()),
            axis.text(at),
            better(before, measure),
            word(measure),
            whole ? "from there on" : "above it",
            better(after, measure),
            doubt(measure)));
  }

  /** Where chance does not let decide. */
  private String doubt(Measure measure) {
    var open = new ArrayList<String>();
    for (int column = 0; column < sweep.plan().width(); column++) {
      var difference = difference(column, measure);
      if (difference.halfWidth() > 0 && difference.contains(0)) {
        open.add(sweep.plan().columns().text(column));
      }
    }
    return open.isEmpty() ? "" : " Too close to tell at " + String.join(", ", open) + ".";
  }

  private List<Finding> oneSided(Measure measure) {
    double sign = 0;
    for (int column = 0; column < sweep.plan().width(); column++) {
      double mean = difference(column, measure).mean();
      sign = mean == 0 || Double.isNaN(mean) ? sign : mean;
    }
    return sign == 0
        ? List.of()
        : List.of(
            new Finding.BreakEven(
                Double.NaN,
                measure,
                String.format(
                    "%s: %s is %s in this whole range.%s",
                    Knees.capital(measure.label()),
                    better(sign, measure),
                    word(measure),
                    doubt(measure))));
  }

  private String better(double difference, Measure measure) {
    boolean first = difference < 0 == isBetterLow(measure);
    return sweep.plan().sides().get(first ? 0 : 1).label();
  }

  private static String word(Measure measure) {
    return switch (measure.unit()) {
      case DOLLARS -> "cheaper";
      case SECONDS -> "faster";
      case SHARE, COUNT, PER_SECOND -> "better";
    };
  }

  static boolean isBetterLow(Measure measure) {
    return switch (measure) {
      case SUCCESS, ATTAINMENT, UTILIZATION, THROUGHPUT -> false;
      default -> true;
    };
  }
}
