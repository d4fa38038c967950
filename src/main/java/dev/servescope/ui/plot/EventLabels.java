package dev.servescope.ui.plot;

import java.util.Comparator;
import java.util.List;

/** The names of events in a strip above the plot; one that has no room leaves only its mark. */
final class EventLabels {
  /** Lower figures have no room for names, in heights of text. */
  private static final double LOW = 14;

  private EventLabels() {}

  /** The height of the strip: none in a low figure or without a named event in sight. */
  static double height(Figure figure, Range visible, TextSizes sizes, Box bounds) {
    boolean low = bounds.height() < sizes.base() * LOW;
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
    // Half a row: the strip is a row high or nothing, give or take the last bit.
    if (plot.y() - top < sizes.row() / 2) {
      return;
    }
    TextStyle style = sizes.plain();
    double baseline = style.baselineFor(top + sizes.row() * 0.36);
    List<Mark.Marker> markers = markers(figure, x.domain());
    double taken = plot.x();
    for (int i = 0; i < markers.size(); i++) {
      Mark.Marker marker = markers.get(i);
      double width = measure.width(marker.label(), style);
      double at = x.toPixel(marker.x());
      double next = i + 1 < markers.size() ? x.toPixel(markers.get(i + 1).x()) : Double.MAX_VALUE;
      double left = left(at, next, width, taken, plot, anchor, sizes);
      if (!Double.isNaN(left) && width > 0) {
        parts.texts.add(
            PlacedText.of(
                marker.label(), left, baseline, Anchor.START, style, marker.tint().role(), width));
        taken = left + width + sizes.base() * 0.5;
      }
    }
  }

  /** Where a name starts: centred, or to the side where the next event is not; NaN for no room. */
  private static double left(
      double at,
      double next,
      double width,
      double taken,
      Box plot,
      Anchor wanted,
      TextSizes sizes) {
    double before = at - width;
    double centred = at - width / 2;
    boolean crowded = next - at < width / 2 + sizes.base();
    double[] choices =
        wanted == Anchor.START
            ? new double[] {at}
            : crowded ? new double[] {before, centred, at} : new double[] {centred, at, before};
    for (double left : choices) {
      if (left >= taken && left + width <= plot.right()) {
        return left;
      }
    }
    return Double.NaN;
  }
}
