package dev.servescope.study.sweep;

import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the knee of a curve. Where load is varied it is the maximum of power, throughput over mean
 * latency (L. Kleinrock, "Power and deterministic rules of thumb for probabilistic problems in
 * computer communications", 1979). Elsewhere it is where the curve is farthest from the chord
 * between its ends, both axes stretched to the unit square, as in Kneedle (V. Satopää, J. Albrecht,
 * D. Irwin, B. Raghavan, "Finding a 'kneedle' in a haystack", 2011), with sensitivity 1 and without
 * smoothing: the distance has to be larger than the mean step of the axis, and than chance. A curve
 * that is level to a tenth bends nowhere that matters.
 */
final class Knees {
  private static final int FEWEST_POINTS = 5;
  private static final double LEAST_SPAN = 0.1;
  private static final List<String> LOADS = List.of("rate", "traffic-factor", "clients");

  private final Sweep sweep;
  private final AxisPlaces axis;

  Knees(Sweep sweep) {
    this.sweep = sweep;
    this.axis = new AxisPlaces(sweep.plan().columns());
  }

  /** Whether the knob is what is asked of the service. */
  static boolean isLoad(SweepPlan plan) {
    return LOADS.contains(plan.columns().knob().baseName());
  }

  /** The knee that a result of the varied scenario has, if it has one. */
  Optional<Finding> of(Measure measure) {
    if (sweep.plan().columns().knob().kind() instanceof Kind.Choice) {
      return Optional.empty();
    }
    return isLoad(sweep.plan()) ? ofPower() : ofCurve(measure);
  }

  private Optional<Finding> ofPower() {
    int count = sweep.plan().width();
    var powers = IntStream.range(0, count).mapToDouble(this::power).toArray();
    int best = 0;
    for (int i = 1; i < count; i++) {
      best = powers[i] > powers[best] || Double.isNaN(powers[best]) ? i : best;
    }
    if (count < FEWEST_POINTS || best == 0 || best == count - 1) {
      return Optional.empty();
    }
    double at = sweep.plan().columns().value(best);
    return Optional.of(
        new Finding.Knee(
            at,
            Optional.empty(),
            "Up to "
                + axis.text(at)
                + " throughput grows faster than mean latency, beyond it latency grows faster"
                + " (maximum of throughput over mean latency)."));
  }

  private double power(int column) {
    int point = sweep.plan().point(0, column, 0);
    return sweep.mean(point, Measure.THROUGHPUT) / sweep.mean(point, Measure.MEAN_LATENCY);
  }

  private Optional<Finding> ofCurve(Measure measure) {
    var columns =
        IntStream.range(0, sweep.plan().width())
            .filter(column -> Double.isFinite(sweep.mean(column, measure)))
            .toArray();
    if (columns.length < FEWEST_POINTS) {
      return Optional.empty();
    }
    var distances = distances(columns, measure);
    int best = 0;
    for (int i = 1; i < distances.length; i++) {
      best = Math.abs(distances[i]) > Math.abs(distances[best]) ? i : best;
    }
    double half = sweep.estimate(columns[best], measure).halfWidth();
    double span = span(columns, measure);
    boolean level = span < LEAST_SPAN * largest(columns, measure);
    boolean large = Math.abs(distances[best]) > 1.0 / (columns.length - 1);
    boolean certain = !(Math.abs(distances[best]) * span <= half);
    return large && certain && !level
        ? Optional.of(knee(columns, columns[best], measure))
        : Optional.empty();
  }

  private double span(int[] columns, Measure measure) {
    var summary =
        IntStream.of(columns).mapToDouble(its -> sweep.mean(its, measure)).summaryStatistics();
    return summary.getMax() - summary.getMin();
  }

  private double largest(int[] columns, Measure measure) {
    return IntStream.of(columns)
        .mapToDouble(column -> Math.abs(sweep.mean(column, measure)))
        .max()
        .orElse(0);
  }

  /** How far each point is above the chord, in the unit square. */
  private double[] distances(int[] columns, Measure measure) {
    int last = columns.length - 1;
    double span = span(columns, measure);
    double begin = sweep.mean(columns[0], measure);
    double end = sweep.mean(columns[last], measure);
    double first = axis.place(columns[0]);
    double width = axis.place(columns[last]) - first;
    var distances = new double[columns.length];
    for (int i = 0; i <= last && span > 0; i++) {
      double way = (axis.place(columns[i]) - first) / width;
      double chord = begin + way * (end - begin);
      distances[i] = (sweep.mean(columns[i], measure) - chord) / span;
    }
    return distances;
  }

  private Finding knee(int[] columns, int column, Measure measure) {
    int first = columns[0];
    int last = columns[columns.length - 1];
    double at = sweep.plan().columns().value(column);
    return new Finding.Knee(
        at,
        Optional.of(measure),
        String.format(
            "%s bends most at %s %s: %s at %s, %s there, %s at %s.",
            capital(measure.label()),
            sweep.plan().columns().knob().label(),
            axis.text(at),
            measure.text(sweep.mean(first, measure)),
            axis.text(sweep.plan().columns().value(first)),
            measure.text(sweep.mean(column, measure)),
            measure.text(sweep.mean(last, measure)),
            axis.text(sweep.plan().columns().value(last))));
  }

  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
