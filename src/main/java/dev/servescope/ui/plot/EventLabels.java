package dev.servescope.ui.plot;

import java.util.Comparator;
import java.util.List;

/** The names of events in a strip above the plot; one that has no room leaves only its mark. */
final class EventLabels {
  private EventLabels() {}

  /** The height of the strip: none in a low figure or without a named event in sight. */
  static double height(Figure figure, Range visible, TextSizes sizes, Box bounds) {
    boolean low = bounds.height() < sizes.base() * 16;
    boolean named = markers(figure, visible).stream().anyMatch(event -> !event.label().isEmpty());
    return low || !named ? 0 : sizes.row();
  }

  static List<Mark.Marker> markers(Figure figure, Range visible) {
    return figure.marks().stream()
        .filter(Mark.Marker.class::isInstance)
        .map(Mark.Marker.class::cast)
        .filter(marker -> visible.contains(marker.x()))
        .sorted(Comparator.comparingDouble(Mark.Marker::x))
        .toList();
  }

  /** Places the names that have room; START keeps a name behind its event. */
  static void place(
      Figure figure,
      Box plot,
      Projection x,
      double top,
      Anchor anchor,
      TextSizes sizes,
      TextMeasure measure,
      Layouter.Parts parts) {
    if (plot.y() - top < sizes.row()) {
      return;
    }
    TextStyle style = sizes.plain();
    double baseline = style.baselineFor(top + sizes.row() * 0.42);
    double taken = plot.x();
    for (Mark.Marker marker : markers(figure, x.domain())) {
      double width = measure.width(marker.label(), style);
      double wanted = anchor.left(x.toPixel(marker.x()), width);
      double left = Math.min(Math.max(wanted, taken), plot.right() - width);
      boolean near = left >= taken && Math.abs(left - wanted) <= width / 2 + 1;
      if (near && width > 0) {
        parts.texts.add(
            PlacedText.of(
                marker.label(), left, baseline, Anchor.START, style, marker.tint().role(), width));
        taken = left + width + sizes.base();
      }
    }
  }
}
