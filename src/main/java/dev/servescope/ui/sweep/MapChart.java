package dev.servescope.ui.sweep;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.sweep.IsoLine;
import dev.servescope.study.sweep.IsoLines;
import dev.servescope.study.sweep.Standing;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.chart.StudyNames;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Cell;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.LegendEntry;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A result over the values of two knobs: stronger where it is larger, with a key to the colours,
 * its value in each field or else lines of equal value, an outline around what meets the targets,
 * and a frame around the present scenario. The first row of the sweep lies at the bottom.
 */
record MapChart(Sweep sweep, Measure measure, Scenario here) {
  private static final double WEAKEST = 0.06;
  private static final double STRONGEST = 0.8;
  private static final double WIDE = 20;

  /** Steps of colour in the key. */
  private static final int SHADES = 6;

  private static final double FRAME = 0.92;
  private static final Tint HOLE = new Tint(ColorRole.MUTED, 0.25);
  private static final Stroke OUTLINE = new Stroke(2.5, Stroke.Dash.SOLID);

  Figure figure() {
    var rows = rows();
    var labels = new SweepAxis(rows).labels();
    return Figure.titled(StudyNames.measure(measure))
        .subtitle(
            Messages.of(
                "sweep.map.subtitle",
                StudyNames.knob(plan().columns().knob()),
                StudyNames.knob(rows.knob())))
        .across(StudyNames.knob(plan().columns().knob()))
        .x(new Axis.Places(new SweepAxis(plan().columns()).labels()))
        .y(new Axis.Rows(StudyNames.knob(rows.knob()), labels.reversed()))
        .add(new Mark.Cells(SweepTexts.unit(measure), cells()))
        .addAll(IsoLines.of(sweep, measure).stream().map(this::line).toList())
        .addAll(region())
        .addAll(hereMark())
        .legend(key())
        .legend(
            new LegendEntry(
                Messages.of("sweep.region", Sentences.of(Standing.text(plan().base()))),
                Tint.of(ColorRole.GOOD),
                new LegendEntry.Sample.Stroked(OUTLINE)))
        .emptyText(Messages.of("sweep.empty"))
        .summary(summary())
        .build();
  }

  private SweepPlan plan() {
    return sweep.plan();
  }

  private KnobRange rows() {
    return plan().rows().orElseThrow();
  }

  /** Rows are counted from above on paper and from below here. */
  private int rowFromAbove(int row) {
    return plan().height() - 1 - row;
  }

  private double[] values() {
    return IntStream.range(0, plan().size()).mapToDouble(its -> sweep.mean(its, measure)).toArray();
  }

  /** What the colours mean: those from the least value to the largest. */
  private LegendEntry key() {
    var strength = Strength.of(values());
    var unit = SweepTexts.unit(measure);
    if (!(strength.high() > strength.low())) {
      boolean known = Double.isFinite(strength.low());
      return LegendEntry.area(
          known ? unit.format(strength.low()) : Messages.of("sweep.empty"), strength.at(0));
    }
    var high = unit.format(strength.high());
    return new LegendEntry(
        strength.inRatios() ? Messages.of("sweep.map.key.log", high) : high,
        strength.at(1),
        new LegendEntry.Sample.Ramp(
            unit.format(strength.low()),
            IntStream.rangeClosed(0, SHADES)
                .mapToObj(i -> strength.at((double) i / SHADES))
                .toList()));
  }

  private List<Cell> cells() {
    var values = values();
    var strength = Strength.of(values);
    var cells = new ArrayList<Cell>();
    for (int point = 0; point < values.length; point++) {
      cell(point, values[point], strength, cells);
    }
    return cells;
  }

  private void cell(int point, double value, Strength strength, List<Cell> cells) {
    int column = point % plan().width();
    int row = rowFromAbove(point / plan().width());
    var refusal = sweep.refusal(point);
    if (refusal.isPresent()) {
      cells.add(new Cell(column, row, HOLE, "", Sentences.of(refusal.get()), Double.NaN));
    } else if (Double.isFinite(value)) {
      var text = SweepTexts.unit(measure).format(value);
      var brief = SweepTexts.brief(measure, value);
      cells.add(new Cell(column, row, strength.tint(value), text, brief, text, value));
    }
  }

  /** How strong the colour of a value is. */
  private record Strength(double low, double high) {
    static Strength of(double[] values) {
      var finite = Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
      return new Strength(finite.getMin(), finite.getMax());
    }

    /** Far values differ by ratios. */
    boolean inRatios() {
      return low > 0 && high > WIDE * low;
    }

    Tint tint(double value) {
      double share =
          high <= low
              ? 0
              : inRatios()
                  ? Math.log(value / low) / Math.log(high / low)
                  : (value - low) / (high - low);
      return at(Math.clamp(share, 0.0, 1.0));
    }

    /** The colour at a share of the way from the least value to the largest. */
    Tint at(double share) {
      return new Tint(ColorRole.ACCENT, WEAKEST + (STRONGEST - WEAKEST) * share);
    }
  }

  private Mark line(IsoLine line) {
    var spots =
        line.spots().stream()
            .map(spot -> new Mark.Spot(spot.column(), plan().height() - 0.5 - spot.row()))
            .toList();
    return new Mark.Trace(
        SweepTexts.chosen(measure, line.level()), spots, Tint.of(ColorRole.INK), Stroke.THEORY);
  }

  /** The edges between fields that meet the targets and those that do not. */
  private List<Mark> region() {
    var edges = new ArrayList<Mark>();
    for (int row = 0; row < plan().height(); row++) {
      for (int column = 0; column < plan().width(); column++) {
        if (meets(column, row)) {
          edges(column, row, edges);
        }
      }
    }
    return edges;
  }

  private boolean meets(int column, int row) {
    boolean inside = column >= 0 && row >= 0 && column < plan().width() && row < plan().height();
    return inside && sweep.standing(plan().point(0, column, row)) == Standing.MET;
  }

  private void edges(int column, int row, List<Mark> edges) {
    double left = column - 0.5;
    double top = rowFromAbove(row);
    if (!meets(column - 1, row)) {
      edges.add(edge(left, top, left, top + 1));
    }
    if (!meets(column + 1, row)) {
      edges.add(edge(left + 1, top, left + 1, top + 1));
    }
    if (!meets(column, row + 1)) {
      edges.add(edge(left, top, left + 1, top));
    }
    if (!meets(column, row - 1)) {
      edges.add(edge(left, top + 1, left + 1, top + 1));
    }
  }

  private static Mark edge(double x1, double y1, double x2, double y2) {
    return new Mark.Trace(
        "",
        List.of(new Mark.Spot(x1, y1), new Mark.Spot(x2, y2)),
        Tint.of(ColorRole.GOOD),
        OUTLINE);
  }

  private List<Mark> hereMark() {
    int column = index(plan().columns());
    int row = index(rows());
    if (column < 0 || row < 0) {
      return List.of();
    }
    double left = column - FRAME / 2;
    double top = rowFromAbove(row) + (1 - FRAME) / 2;
    var frame =
        List.of(
            new Mark.Spot(left, top),
            new Mark.Spot(left + FRAME, top),
            new Mark.Spot(left + FRAME, top + FRAME),
            new Mark.Spot(left, top + FRAME),
            new Mark.Spot(left, top));
    return List.of(new Mark.Trace("", frame, Tint.of(ColorRole.INK), Stroke.MAIN));
  }

  private int index(KnobRange range) {
    return range.knob().in(here).map(range.values()::indexOf).orElse(-1);
  }

  private String summary() {
    long met =
        IntStream.range(0, plan().size())
            .filter(point -> sweep.standing(point) == Standing.MET)
            .count();
    return Messages.of("sweep.map.summary", met, plan().size());
  }
}
