package dev.servescope.ui.sweep;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.sweep.Finding;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.chart.MeasureUnit;
import dev.servescope.ui.chart.PatternColor;
import dev.servescope.ui.chart.StudyNames;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.FigureBuilder;
import dev.servescope.ui.plot.Interpolation;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Range;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A result over the values of a knob, with its bands, the target where it has one, what was found,
 * and where the present scenario stands.
 */
record CurveChart(Sweep sweep, Measure measure, List<Finding> findings, Scenario here) {
  /** Fewer replications have a band as wide as the chart. */
  private static final int FEWEST_FOR_A_BAND = 3;

  private static final double BAND = 0.22;
  private static final double DOT = 2.2;
  private static final double WIDE = 100;
  private static final List<Double> FLOORS = List.of(0.99, 0.95, 0.9, 0.8, 0.5);
  private static final Map<Measure, Double> SHARES =
      Map.of(Measure.P50, 0.5, Measure.P90, 0.9, Measure.P95, 0.95, Measure.P99, 0.99);

  Figure figure() {
    var knob = sweep.plan().columns().knob();
    var figure =
        Figure.titled(StudyNames.measure(measure))
            .subtitle(Messages.of(subtitle(), StudyNames.knob(knob), replications()))
            .x(axis().axis())
            .across(StudyNames.knob(knob))
            .y(new Axis.Values(SweepTexts.unit(measure), spacing(), range()))
            .emptyText(Messages.of("sweep.empty"))
            .summary(summary());
    target().ifPresent(figure::add);
    for (int side = sweep.plan().sides().size() - 1; side >= 0; side--) {
      addBand(figure, side);
    }
    for (int side = sweep.plan().sides().size() - 1; side >= 0; side--) {
      addLine(figure, side);
    }
    addHere(figure);
    findings.stream()
        .filter(this::concerns)
        .map(this::marker)
        .flatMap(Optional::stream)
        .forEach(figure::add);
    figure.add(dots());
    return figure.build();
  }

  private String subtitle() {
    return axis().isLogarithmic() ? "sweep.curve.subtitle.log" : "sweep.curve.subtitle";
  }

  /** What is told of the points that were run; between them there is nothing to tell. */
  private Mark dots() {
    var plan = sweep.plan();
    var dots =
        IntStream.range(0, plan.width())
            .boxed()
            .flatMap(
                column ->
                    IntStream.range(0, plan.sides().size())
                        .filter(side -> sweep.replications(plan.point(side, column, 0)) > 0)
                        .mapToObj(side -> dot(side, column)))
            .toList();
    return new Mark.Dots(Mark.Pointing.ACROSS, dots);
  }

  private Mark.Dot dot(int side, int column) {
    var columns = sweep.plan().columns();
    int point = sweep.plan().point(side, column, 0);
    var estimate = sweep.estimate(point, measure);
    var value =
        isBanded(estimate)
            ? MeasureUnit.withInterval(measure, estimate)
            : MeasureUnit.text(measure, estimate.mean());
    return new Mark.Dot(
        axis().place(column),
        estimate.mean(),
        Tint.of(role(side)),
        StudyNames.knob(columns.knob()) + " " + columns.text(column),
        List.of(new Mark.Fact(label(side), value)),
        standing(side, point));
  }

  /** How a point stands to the targets, with its name where there are several. */
  private String standing(int side, int point) {
    var sentence = SweepTexts.standing(sweep.standing(point));
    return sweep.plan().sides().size() > 1 && !sentence.isEmpty()
        ? Messages.of("sweep.curve.standing.of", label(side), sentence)
        : sentence;
  }

  /** How many runs of a point there are by now. */
  private int replications() {
    return IntStream.range(0, sweep.plan().size()).map(sweep::replications).max().orElse(0);
  }

  private SweepAxis axis() {
    return new SweepAxis(sweep.plan().columns());
  }

  private List<Estimate> estimates(int side) {
    return sweep.curve(side, 0, measure);
  }

  private Curve curve(int side, ToDoubleFunction<Estimate> figure) {
    return Curve.of(axis().places(), estimates(side).stream().mapToDouble(figure).toArray());
  }

  private void addBand(FigureBuilder figure, int side) {
    var low = curve(side, its -> isBanded(its) ? floor(its.low()) : Double.NaN);
    var high = curve(side, its -> isBanded(its) ? ceiling(its.high()) : Double.NaN);
    if (!low.isBlank()) {
      figure.add(new Mark.Band("", low, high, new Tint(role(side), BAND)));
    }
  }

  private static boolean isBanded(Estimate estimate) {
    return estimate.counted() >= FEWEST_FOR_A_BAND && estimate.hasInterval();
  }

  /** Nothing that is measured falls below zero, and no share passes 1. */
  private static double floor(double value) {
    return Math.max(0, value);
  }

  private double ceiling(double value) {
    return measure.unit() == Measure.Unit.SHARE ? Math.min(1, value) : value;
  }

  private void addLine(FigureBuilder figure, int side) {
    var curve = curve(side, Estimate::mean);
    var tint = Tint.of(role(side));
    var stroke = side == 0 ? Stroke.MAIN : Stroke.GHOST;
    if (!axis().isPlaces()) {
      figure.add(new Mark.Line(label(side), curve, tint, stroke, Interpolation.STRAIGHT));
    }
    figure.add(new Mark.Points(axis().isPlaces() ? label(side) : "", curve, DOT, tint));
  }

  private String label(int side) {
    return sweep.plan().sides().size() > 1
        ? sweep.plan().sides().get(side).label()
        : StudyNames.measure(measure);
  }

  /** Each architecture in its own colour; alone it is a result like any other. */
  private ColorRole role(int side) {
    return sweep.plan().sides().size() == 1
        ? ColorRole.P95
        : PatternColor.of(Pattern.of(sweep.plan().sides().get(side).scenario()));
  }

  /** No percentile is promised where each class has a deadline of its own. */
  private Optional<Mark> target() {
    var targets = here.targets();
    var level =
        switch (measure) {
          case ATTAINMENT -> Optional.of(targets.attainment());
          case SUCCESS -> Optional.of(targets.availability());
          case P50, P90, P95, P99 ->
              Optional.of(targets.latency().toNanos() / 1e9)
                  .filter(any -> !here.demand().hasDeadlines())
                  .filter(any -> Double.valueOf(targets.attainment()).equals(SHARES.get(measure)));
          default -> Optional.<Double>empty();
        };
    return level.map(
        value ->
            new Mark.Rule(
                Messages.of("sweep.target", SweepTexts.chosen(measure, value)),
                value,
                Tint.of(ColorRole.GOOD),
                Stroke.LIMIT));
  }

  /** Far values stand on a logarithmic scale. */
  private Axis.Spacing spacing() {
    var values = means().filter(value -> value > 0).summaryStatistics();
    boolean far = values.getMax() > WIDE * values.getMin();
    boolean positive = means().allMatch(value -> value > 0);
    boolean shares = measure.unit() == Measure.Unit.SHARE;
    return values.getCount() > 1 && far && positive && !shares
        ? Axis.Spacing.LOGARITHMIC
        : Axis.Spacing.LINEAR;
  }

  private DoubleStream means() {
    return IntStream.range(0, sweep.plan().size())
        .mapToDouble(point -> sweep.mean(point, measure))
        .filter(Double::isFinite);
  }

  /** Shares near all are looked at more closely. */
  private @Nullable Range range() {
    if (measure != Measure.SUCCESS && measure != Measure.ATTAINMENT) {
      return null;
    }
    double least = means().min().orElse(0);
    double floor = FLOORS.stream().filter(level -> level < least).findFirst().orElse(0.0);
    return new Range(floor, 1);
  }

  private void addHere(FigureBuilder figure) {
    var value = sweep.plan().columns().knob().in(here);
    int index = value.map(sweep.plan().columns().values()::indexOf).orElse(-1);
    if (index >= 0 && sweep.replications(index) > 0) {
      double[] x = {axis().place(index)};
      double[] y = {sweep.mean(index, measure)};
      figure.add(new Mark.Marker(Messages.of("sweep.here"), x[0], Tint.of(ColorRole.MUTED)));
      figure.add(new Mark.Points("", Curve.of(x, y), DOT * 2, Tint.of(ColorRole.INK)));
    }
  }

  /** A break-even or a knee of one result is none of another. */
  private boolean concerns(Finding finding) {
    return switch (finding) {
      case Finding.BreakEven breakEven -> breakEven.measure() == measure;
      case Finding.Knee knee -> knee.measure().map(its -> its == measure).orElse(true);
      default -> true;
    };
  }

  private Optional<Mark> marker(Finding finding) {
    double x = axis().placeOf(finding.at());
    var role =
        finding instanceof Finding.Cheapest || finding instanceof Finding.Most
            ? ColorRole.GOOD
            : ColorRole.INK;
    return Double.isNaN(x)
        ? Optional.empty()
        : Optional.of(new Mark.Marker(SweepTexts.title(finding), x, Tint.of(role)));
  }

  private String summary() {
    var sentences =
        findings.stream().filter(this::concerns).map(Finding::sentence).map(Sentences::of).toList();
    return String.join(" ", sentences);
  }
}
