package dev.servescope.ui.plot;

import static java.util.stream.Collectors.joining;

import dev.servescope.ui.theme.ColorRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The names of events in a strip above the plot; one that has no room leaves only its mark. */
final class EventLabels {
  /** What the plot below the names keeps at the least, in heights of text. */
  private static final double LEAST_PLOT = 3.5;

  /** Lower figures have the names close to what is above them, in heights of text. */
  private static final double LOW = 14;

  /** What stays free between two names, in heights of text. */
  private static final double GAP = 0.5;

  private static final String JOINT = " · ";

  private EventLabels() {}

  /**
   * The height of the strip: none without a named event in sight, or where it would leave too
   * little of the plot.
   *
   * @param room the height of strip and plot together
   */
  static double height(Figure figure, Range visible, TextSizes sizes, double room) {
    boolean low = room - sizes.row() < sizes.base() * LEAST_PLOT;
    boolean named = markers(figure, visible).stream().anyMatch(event -> !event.label().isEmpty());
    return low || !named ? 0 : sizes.row();
  }

  /** What stays free above the strip, or above the plot where there is none. */
  static double gap(Box bounds, double height, TextSizes sizes) {
    boolean tight = height > 0 && bounds.height() < sizes.base() * LOW;
    return sizes.base() * (tight ? 0.1 : 0.5);
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
    List<Event> events = events(markers(figure, x.domain()), x);
    double taken = plot.x();
    for (int i = 0; i < events.size(); i++) {
      double at = events.get(i).at();
      double next = i + 1 < events.size() ? events.get(i + 1).at() : Double.MAX_VALUE;
      for (Name name : events.get(i).names()) {
        double width = measure.width(name.text(), style);
        double left = left(at, next, width, taken, plot, anchor, sizes);
        if (!Double.isNaN(left) && width > 0) {
          parts.texts.add(
              PlacedText.of(name.text(), left, baseline, Anchor.START, style, name.role(), width));
          taken = left + width + sizes.base() * GAP;
          break;
        }
      }
    }
  }

  private record Name(String text, ColorRole role) {}

  /** What happens at one pixel. */
  private record Event(double at, List<Mark.Marker> markers) {
    /** What may stand there, the best first: all names, in the colour that lies on top, or one. */
    List<Name> names() {
      List<Mark.Marker> named = markers.stream().filter(its -> !its.label().isEmpty()).toList();
      String all = named.stream().map(Mark.Marker::label).distinct().collect(joining(JOINT));
      ColorRole top = markers.getLast().tint().role();
      Stream<Name> single =
          named.stream().map(marker -> new Name(marker.label(), marker.tint().role()));
      return Stream.concat(Stream.of(new Name(all, top)), single).toList();
    }
  }

  private static List<Event> events(List<Mark.Marker> markers, Projection x) {
    List<Event> events = new ArrayList<>();
    for (Mark.Marker marker : markers) {
      double at = x.toPixel(marker.x());
      if (events.isEmpty() || at - events.getLast().at() >= 1) {
        events.add(new Event(at, new ArrayList<>()));
      }
      events.getLast().markers().add(marker);
    }
    return events;
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
    // The gap behind the name before it may reach a little over the event.
    double behind = taken > at && taken - at <= sizes.base() * GAP ? taken : at;
    boolean crowded = next - at < width / 2 + sizes.base();
    double[] choices =
        wanted == Anchor.START
            ? new double[] {behind}
            : crowded
                ? new double[] {before, centred, behind}
                : new double[] {centred, behind, before};
    for (double left : choices) {
      if (left >= taken && left + width <= plot.right()) {
        return left;
      }
    }
    return Double.NaN;
  }
}
