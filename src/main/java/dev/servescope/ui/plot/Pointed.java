package dev.servescope.ui.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Which dots a place of a plot points at.
 *
 * @param layout where they lie
 */
record Pointed(Mark.Dots dots, FigureLayout layout) {
  /** How many pixels beside a dot still point at it. */
  static final double REACH = 12;

  /**
   * The dots that are meant by a place in pixels: none if there is none near it, several only where
   * they share an x.
   */
  List<Mark.Dot> at(double x, double y) {
    return switch (dots.pointing()) {
      case NEAR ->
          nearest(dot -> Math.hypot(pixelX(dot) - x, pixelY(dot) - y))
              .filter(dot -> Math.hypot(pixelX(dot) - x, pixelY(dot) - y) <= REACH)
              .map(List::of)
              .orElse(List.of());
      case ACROSS ->
          nearest(dot -> Math.abs(pixelX(dot) - x))
              .map(found -> visible().stream().filter(dot -> dot.x() == found.x()).toList())
              .orElse(List.of());
    };
  }

  /** The dot that is so many further in the order of x; without one before, the nearest in x. */
  Optional<Mark.Dot> next(Optional<Mark.Dot> before, double x, int steps) {
    List<Mark.Dot> stops = stops();
    return before
        .filter(stops::contains)
        .map(dot -> stops.get(Math.clamp(stops.indexOf(dot) + steps, 0, stops.size() - 1)))
        .or(() -> nearest(dot -> Math.abs(pixelX(dot) - x)));
  }

  /** From left to right, and one for each place: the others there can never be told. */
  private List<Mark.Dot> stops() {
    List<Mark.Dot> stops = new ArrayList<>();
    for (Mark.Dot dot :
        visible().stream()
            .sorted(Comparator.comparingDouble(Mark.Dot::x).thenComparingDouble(Mark.Dot::y))
            .toList()) {
      if (stops.isEmpty() || !isAtSamePlace(stops.getLast(), dot)) {
        stops.add(dot);
      }
    }
    return stops;
  }

  private static boolean isAtSamePlace(Mark.Dot one, Mark.Dot other) {
    return one.x() == other.x() && one.y() == other.y();
  }

  private Optional<Mark.Dot> nearest(ToDoubleFunction<Mark.Dot> distance) {
    return visible().stream().min(Comparator.comparingDouble(distance));
  }

  private List<Mark.Dot> visible() {
    return dots.dots().stream().filter(dot -> layout.x().domain().contains(dot.x())).toList();
  }

  private double pixelX(Mark.Dot dot) {
    return layout.x().toPixel(dot.x());
  }

  private double pixelY(Mark.Dot dot) {
    return layout.y().toPixel(dot.y());
  }
}
