package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import java.util.ArrayList;
import java.util.List;

/** Chooses ticks by the room there is, and places their labels outside the plot. */
final class AxisLabels {
  private static final double WIDEST_ROW_LABEL = 0.32;
  private static final int MOST_TICKS = 8;

  private final TextSizes sizes;
  private final TextMeasure measure;
  private final Box bounds;
  private final TextStyle style;

  AxisLabels(TextSizes sizes, TextMeasure measure, Box bounds) {
    this.sizes = sizes;
    this.measure = measure;
    this.bounds = bounds;
    this.style = sizes.plain();
  }

  double heightBelow() {
    return sizes.gap() + style.capHeight() + sizes.pad();
  }

  static int mostTicksWithin(double height, TextSizes sizes) {
    return Math.clamp((int) (height / (sizes.base() * 3.1)), 1, MOST_TICKS);
  }

  List<Tick> yTicks(Axis axis, Range domain, double height) {
    int most = mostTicksWithin(height, sizes);
    return switch (axis) {
      case Axis.Time _ -> TimeTicks.of(domain, most);
      case Axis.Values values -> readable(values, domain, most(values, height, most));
      case Axis.Rows rows -> rowTicks(rows, height);
      case Axis.Places _ -> List.of();
    };
  }

  /** One tick alone tells nothing of the heights beside it: a low chart has them closer. */
  private static List<Tick> readable(Axis.Values axis, Range domain, int most) {
    var ticks = valueTicks(axis, domain, most);
    return ticks.size() < 2 && most < MOST_TICKS ? readable(axis, domain, 2 * most) : ticks;
  }

  /** The value of a place of a logarithmic axis is harder to tell: it has more ticks. */
  private int most(Axis.Values axis, double height, int linear) {
    return axis.spacing() == Axis.Spacing.LINEAR
        ? linear
        : Math.max(1, (int) (height / (sizes.base() * 2.5)));
  }

  double widthBeside(Axis axis, List<Tick> ticks) {
    double widest =
        ticks.stream().mapToDouble(tick -> measure.width(tick.label(), style)).max().orElse(0);
    double limit = axis instanceof Axis.Rows ? bounds.width() * WIDEST_ROW_LABEL : widest;
    return sizes.pad() + Math.min(widest, limit) + sizes.gap();
  }

  List<PlacedTick> placeY(
      Axis axis, List<Tick> ticks, Projection y, Box plot, Layouter.Parts parts) {
    double x = plot.x() - sizes.gap();
    double room = x - bounds.x() - sizes.pad() + 0.5;
    double offset = axis instanceof Axis.Rows ? 0.5 : 0;
    List<PlacedTick> placed = new ArrayList<>();
    for (Tick tick : ticks) {
      double pixel = y.toPixel(tick.value() + offset);
      String label = measure.fit(tick.label(), style, room);
      placed.add(new PlacedTick(pixel, tick.value()));
      text(label, x, style.baselineFor(pixel), Anchor.END, parts);
    }
    return placed;
  }

  List<PlacedTick> placeX(Axis axis, Projection x, Box plot, Layouter.Parts parts) {
    List<Tick> ticks = xTicks(axis, x, plot);
    double baseline = plot.bottom() + sizes.gap() + style.capHeight();
    double taken = Double.NEGATIVE_INFINITY;
    List<PlacedTick> placed = new ArrayList<>();
    for (Tick tick : ticks) {
      double pixel = x.toPixel(tick.value());
      double left = leftOf(tick, pixel);
      placed.add(new PlacedTick(pixel, tick.value()));
      if (left >= taken) {
        text(tick.label(), left, baseline, Anchor.START, parts);
        taken = left + measure.width(tick.label(), style) + sizes.base() * 0.5;
      }
    }
    return placed;
  }

  /** The left end of a label that is centred on its tick as far as the edges allow. */
  private double leftOf(Tick tick, double pixel) {
    double width = measure.width(tick.label(), style);
    double least = bounds.x() + sizes.pad() / 2;
    double most = bounds.right() - sizes.pad() / 2 - width;
    return Math.max(least, Math.min(pixel - width / 2, most));
  }

  private List<Tick> xTicks(Axis axis, Projection x, Box plot) {
    // Places are few and their names often short: whether they have room is seen below.
    int most =
        axis instanceof Axis.Places(var labels)
            ? Math.max(2, labels.size())
            : Math.clamp((int) (plot.width() / (sizes.base() * 4)), 2, 14);
    List<Tick> ticks = xTicks(axis, x.domain(), most);
    while (most > 1 && crowded(ticks, x)) {
      most--;
      ticks = xTicks(axis, x.domain(), most);
    }
    return ticks;
  }

  private boolean crowded(List<Tick> ticks, Projection x) {
    for (int i = 1; i < ticks.size(); i++) {
      Tick before = ticks.get(i - 1);
      double end = leftOf(before, x.toPixel(before.value())) + measure.width(before.label(), style);
      if (leftOf(ticks.get(i), x.toPixel(ticks.get(i).value())) < end + sizes.base()) {
        return true;
      }
    }
    return false;
  }

  private static List<Tick> xTicks(Axis axis, Range domain, int most) {
    return switch (axis) {
      case Axis.Values values -> valueTicks(values, domain, most);
      case Axis.Places places -> placeTicks(places, domain, most);
      case Axis.Time _, Axis.Rows _ -> TimeTicks.of(domain, most);
    };
  }

  private static List<Tick> placeTicks(Axis.Places places, Range domain, int most) {
    int every = Math.max(1, Math.ceilDiv(places.labels().size(), Math.max(1, most)));
    List<Tick> ticks = new ArrayList<>();
    for (int place = 0; place < places.labels().size(); place += every) {
      if (domain.contains(place)) {
        ticks.add(new Tick(place, places.labels().get(place)));
      }
    }
    return ticks;
  }

  private static List<Tick> valueTicks(Axis.Values axis, Range domain, int most) {
    return switch (axis.spacing()) {
      case LINEAR -> ValueTicks.linear(domain, axis.unit(), most);
      case LOGARITHMIC -> LogTicks.of(domain, axis.unit(), most);
    };
  }

  private List<Tick> rowTicks(Axis.Rows rows, double height) {
    int count = rows.labels().size();
    double rowHeight = height / Math.max(1, count);
    int every = Math.max(1, (int) Math.ceil(sizes.base() * 1.15 / Math.max(rowHeight, 0.01)));
    List<Tick> ticks = new ArrayList<>();
    for (int row = 0; row < count; row += every) {
      ticks.add(new Tick(row, rows.labels().get(row)));
    }
    return ticks;
  }

  private void text(String label, double x, double baseline, Anchor anchor, Layouter.Parts parts) {
    if (!label.isEmpty()) {
      double width = measure.width(label, style);
      parts.texts.add(PlacedText.of(label, x, baseline, anchor, style, ColorRole.MUTED, width));
    }
  }
}
