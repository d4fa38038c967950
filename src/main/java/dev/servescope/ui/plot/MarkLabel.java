package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Tint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The label of a mark, with the y at which the mark leaves the visible part of the plot.
 *
 * @param value NaN where a label beside the plot has no place to point at
 */
record MarkLabel(String text, Tint tint, LegendEntry.Sample sample, double value) {
  private static final String BELOW = " ↓";
  private static final String ABOVE = " ↑";

  LegendEntry entry() {
    return new LegendEntry(text, tint, sample);
  }

  /** The labels of all marks, in their order. */
  static List<MarkLabel> of(Figure figure, Range x) {
    List<MarkLabel> labels = new ArrayList<>();
    figure.marks().forEach(mark -> collect(mark, figure, x, labels));
    labels.removeIf(label -> label.text().isEmpty());
    return labels;
  }

  private static void collect(Mark mark, Figure figure, Range x, List<MarkLabel> labels) {
    switch (mark) {
      case Mark.Line line ->
          labels.add(
              new MarkLabel(
                  line.label(),
                  line.tint(),
                  new LegendEntry.Sample.Stroked(line.stroke()),
                  last(line.curve(), x)));
      case Mark.Band band -> {
        double middle = (last(band.low(), x) + last(band.high(), x)) / 2;
        labels.add(area(band.label(), band.tint(), middle));
      }
      case Mark.StackedArea area -> stacked(area, x, labels);
      case Mark.Columns columns -> labels.add(area(columns.label(), columns.tint(), Double.NaN));
      case Mark.Points points ->
          labels.add(
              new MarkLabel(
                  points.label(),
                  points.tint(),
                  new LegendEntry.Sample.Dot(points.hollow()),
                  Double.NaN));
      case Mark.Rule rule ->
          labels.add(
              new MarkLabel(
                  pointed(rule, figure.y().givenRange()),
                  rule.tint(),
                  new LegendEntry.Sample.Stroked(rule.stroke()),
                  rule.value()));
      case Mark.Notes notes ->
          labels.add(
              new MarkLabel(
                  notes.label(), notes.tint(), new LegendEntry.Sample.Dot(false), Double.NaN));
      case Mark.Blocks _, Mark.Strip _, Mark.Marker _, Mark.Shade _ -> {}
      case Mark.Cells _, Mark.Trace _, Mark.Dots _ -> {}
    }
  }

  /** A level that lies beyond the axis has an arrow to where it is, as its line cannot be seen. */
  private static String pointed(Mark.Rule rule, @Nullable Range y) {
    if (y == null || y.contains(rule.value()) || rule.label().isEmpty()) {
      return rule.label();
    }
    return rule.label() + (rule.value() < y.min() ? BELOW : ABOVE);
  }

  private static void stacked(Mark.StackedArea area, Range x, List<MarkLabel> labels) {
    List<Curve> tops = Stacking.tops(area.layers());
    if (!area.name().isEmpty() && !tops.isEmpty()) {
      double middle = last(tops.getLast(), x) / 2;
      labels.add(area(area.name(), area.layers().getLast().tint(), middle));
      return;
    }
    double below = 0;
    for (int i = 0; i < tops.size(); i++) {
      Layer layer = area.layers().get(i);
      double top = last(tops.get(i), x);
      labels.add(area(layer.label(), layer.tint(), (below + top) / 2));
      below = top;
    }
  }

  private static MarkLabel area(String text, Tint tint, double value) {
    return new MarkLabel(text, tint, new LegendEntry.Sample.Filled(), value);
  }

  /** The last value up to the end of a range, NaN if there is none. */
  private static double last(Curve curve, Range x) {
    for (int i = curve.indexAt(x.max()); i >= 0; i--) {
      if (!Double.isNaN(curve.y(i))) {
        return curve.y(i);
      }
    }
    return Double.NaN;
  }
}
