package dev.servescope.ui.compare;

import dev.servescope.study.compare.Comparison;
import dev.servescope.study.compare.Contender;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.ui.Messages;
import dev.servescope.ui.chart.MeasureUnit;
import dev.servescope.ui.chart.OverlayCharts;
import dev.servescope.ui.chart.OverlayCharts.Overlaid;
import dev.servescope.ui.chart.StudyNames;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Interpolation;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Range;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.plot.Unit;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The charts of a comparison: three over time, and cost against latency. */
public final class CompareCharts {
  /** The names of the charts in names of files, in the order of {@link #of}. */
  public static final List<String> KEYS = List.of("latency", "queue", "cost", "cost-latency");

  /** Those of latency. */
  static final Set<String> LATENCIES = Set.of("latency", "cost-latency");

  /** Fewer replications have an interval that makes all else small. */
  private static final int FEWEST_FOR_A_BAR = 3;

  private static final double DOT = 4.5;
  private static final double MARGIN = 1.06;

  private CompareCharts() {}

  /** All charts of what has come, on linear scales. */
  public static List<Figure> of(Comparison comparison) {
    var looks = SeriesLook.first(comparison.contenders().size());
    return of(comparison, looks, Axis.Spacing.LINEAR);
  }

  /**
   * All charts of what has come.
   *
   * @param looks how each scenario is drawn
   * @param latencies how latency is spaced
   */
  static List<Figure> of(Comparison comparison, List<SeriesLook> looks, Axis.Spacing latencies) {
    var runs = overlaid(comparison, looks);
    var which = which(comparison);
    return List.of(
        OverlayCharts.latency(runs, which, latencies),
        OverlayCharts.queue(runs, which),
        OverlayCharts.cost(runs, which),
        scatter(comparison, looks, latencies));
  }

  /**
   * A course over time is that of one run, and the mean of many is the course of none. The table
   * has the means, so that the two differ.
   */
  private static String which(Comparison comparison) {
    return comparison.replications() < 2
        ? ""
        : Messages.of(
            "compare.first-run",
            comparison.replications(),
            Long.toString(comparison.reference().scenario().seed()));
  }

  private static List<Overlaid> overlaid(Comparison comparison, List<SeriesLook> looks) {
    return IntStream.range(0, comparison.contenders().size())
        .mapToObj(row -> overlaid(comparison.contenders().get(row), looks.get(row)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Overlaid> overlaid(Contender contender, SeriesLook look) {
    return contender
        .run()
        .map(run -> new Overlaid(contender.scenario().name(), run, look.tint(), look.stroke()));
  }

  private static Figure scatter(
      Comparison comparison, List<SeriesLook> looks, Axis.Spacing latencies) {
    var front = comparison.front(Measure.DOLLARS_PER_HOUR, Measure.P95);
    var figure =
        Figure.titled(Messages.of("compare.scatter"))
            .subtitle(
                Messages.of(front.size() > 1 ? "compare.scatter.subtitle" : "compare.scatter.one"))
            .x(
                new Axis.Values(
                    Unit.DOLLARS_PER_HOUR,
                    Axis.Spacing.LINEAR,
                    fromZero(comparison, Measure.DOLLARS_PER_HOUR)))
            .across(Messages.of("table.cost"))
            .y(latencies(comparison, latencies))
            .emptyText(Messages.of("overlay.empty"))
            .summary(summary(comparison, front));
    if (front.size() > 1) {
      figure.add(frontLine(comparison, front));
    }
    for (int row = 0; row < comparison.contenders().size(); row++) {
      addIntervals(figure::add, comparison.contenders().get(row), looks.get(row).tint());
    }
    for (int row = 0; row < comparison.contenders().size(); row++) {
      addDot(figure::add, comparison.contenders().get(row), looks.get(row));
    }
    figure.add(dots(comparison, front, looks));
    return figure.build();
  }

  /** What is told of each scenario: cost and latency with their intervals. */
  private static Mark dots(Comparison comparison, List<Integer> front, List<SeriesLook> looks) {
    var dots =
        IntStream.range(0, comparison.contenders().size())
            .mapToObj(
                row ->
                    dot(
                        comparison.contenders().get(row),
                        looks.get(row),
                        comparison.contenders().size() > 1 && front.contains(row)))
            .toList();
    return new Mark.Dots(Mark.Pointing.NEAR, dots.reversed());
  }

  private static Mark.Dot dot(Contender contender, SeriesLook look, boolean unbeaten) {
    return new Mark.Dot(
        mean(contender, Measure.DOLLARS_PER_HOUR),
        mean(contender, Measure.P95),
        look.tint(),
        contender.scenario().name(),
        List.of(fact(contender, Measure.DOLLARS_PER_HOUR), fact(contender, Measure.P95)),
        unbeaten ? Messages.of("compare.scatter.beaten-by-none") : "");
  }

  private static Mark.Fact fact(Contender contender, Measure measure) {
    var estimate = contender.estimate(measure);
    return new Mark.Fact(
        StudyNames.measure(measure),
        hasBar(estimate)
            ? MeasureUnit.withInterval(measure, estimate)
            : MeasureUnit.text(measure, estimate.mean()));
  }

  /** From nothing to a little more than the largest figure with its interval. */
  private static Range fromZero(Comparison comparison, Measure measure) {
    double largest = ends(comparison, measure).max().orElse(0);
    return new Range(0, largest > 0 ? largest * MARGIN : 1);
  }

  private static Axis latencies(Comparison comparison, Axis.Spacing spacing) {
    var ends = ends(comparison, Measure.P95).filter(value -> value > 0).summaryStatistics();
    if (spacing == Axis.Spacing.LINEAR || ends.getCount() == 0) {
      var range = fromZero(comparison, Measure.P95);
      return new Axis.Values(Unit.SECONDS, Axis.Spacing.LINEAR, range);
    }
    double ratio = Math.pow(2 * ends.getMax() / ends.getMin(), MARGIN - 1);
    var range = new Range(ends.getMin() / ratio, ends.getMax() * ratio);
    return new Axis.Values(Unit.SECONDS, spacing, range);
  }

  /** The figures of all, and both ends of their intervals. */
  private static DoubleStream ends(Comparison comparison, Measure measure) {
    return comparison.contenders().stream()
        .map(its -> its.estimate(measure))
        .flatMapToDouble(
            its ->
                hasBar(its)
                    ? DoubleStream.of(its.low(), its.mean(), its.high())
                    : DoubleStream.of(its.mean()))
        .filter(Double::isFinite);
  }

  /** What can be had at each price: the best of those that cost no more. */
  private static Mark frontLine(Comparison comparison, List<Integer> front) {
    var its = front.stream().map(comparison.contenders()::get).toList();
    var curve =
        Curve.of(
            its.stream().mapToDouble(one -> mean(one, Measure.DOLLARS_PER_HOUR)).toArray(),
            its.stream().mapToDouble(one -> mean(one, Measure.P95)).toArray());
    return new Mark.Line("", curve, Tint.of(ColorRole.BASELINE), Stroke.GHOST, Interpolation.STEP);
  }

  /** A dot, and a line of one point, whose label stands beside the plot at its height. */
  private static void addDot(Adding figure, Contender contender, SeriesLook look) {
    double cost = mean(contender, Measure.DOLLARS_PER_HOUR);
    double latency = mean(contender, Measure.P95);
    var curve =
        Double.isFinite(cost) && Double.isFinite(latency)
            ? Curve.of(new double[] {cost}, new double[] {latency})
            : Curve.empty();
    var name = contender.scenario().name();
    figure.add(new Mark.Line(name, curve, look.tint(), look.stroke(), Interpolation.STRAIGHT));
    figure.add(new Mark.Points("", curve, DOT, look.tint()));
  }

  private interface Adding {
    void add(Mark mark);
  }

  /** The intervals of 95 % of both figures, as a cross behind the dot. */
  private static void addIntervals(Adding figure, Contender contender, Tint tint) {
    var cost = contender.estimate(Measure.DOLLARS_PER_HOUR);
    var latency = contender.estimate(Measure.P95);
    if (hasBar(cost) && hasBar(latency)) {
      var across =
          List.of(
              new Mark.Spot(Math.max(0, cost.low()), latency.mean()),
              new Mark.Spot(cost.high(), latency.mean()));
      var up =
          List.of(
              new Mark.Spot(cost.mean(), Math.max(0, latency.low())),
              new Mark.Spot(cost.mean(), latency.high()));
      var stroke = new Stroke(1, Stroke.Dash.SOLID);
      figure.add(new Mark.Trace("", across, tint, stroke));
      figure.add(new Mark.Trace("", up, tint, stroke));
    }
  }

  private static boolean hasBar(Estimate estimate) {
    return estimate.counted() >= FEWEST_FOR_A_BAR && estimate.hasInterval();
  }

  private static double mean(Contender contender, Measure measure) {
    return contender.estimate(measure).mean();
  }

  private static String summary(Comparison comparison, List<Integer> front) {
    var names =
        front.stream()
            .map(row -> comparison.contenders().get(row).scenario().name())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : Messages.of("compare.scatter.front", names);
  }
}
