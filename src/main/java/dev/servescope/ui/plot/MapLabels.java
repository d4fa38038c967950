package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/**
 * Writes over a map the values of its fields, in their middle, where they have room; where they
 * have none, the levels of lines of equal value: near the middle of a line where nothing else
 * stands, or not at all.
 */
final class MapLabels {
  private static final double MARGIN = 3;
  private static final double SMALL = 0.85;

  /** How far the places along a line are apart that a level tries. */
  private static final double STEP = 3;

  private final FigureLayout layout;
  private final Palette palette;
  private final Surface surface;
  private final TextStyle style;
  private final List<Box> taken = new ArrayList<>();

  MapLabels(FigureLayout layout, Palette palette, Surface surface) {
    this.layout = layout;
    this.palette = palette;
    this.surface = surface;
    this.style = layout.sizes().plain();
  }

  /** Whether values stand in their fields: then lines of equal value would only strike them out. */
  boolean hasValues(List<Mark> marks) {
    return of(marks, Mark.Cells.class).anyMatch(cells -> writing(cells).isPresent());
  }

  /** Writes those of all marks of a figure, once the marks are drawn. */
  void paint(List<Mark> marks) {
    if (hasValues(marks)) {
      of(marks, Mark.Cells.class).forEach(this::values);
      return;
    }
    of(marks, Mark.Trace.class).filter(trace -> trace.label().isEmpty()).forEach(this::keepClear);
    of(marks, Mark.Trace.class).filter(trace -> !trace.label().isEmpty()).forEach(this::level);
  }

  private static <M extends Mark> Stream<M> of(List<Mark> marks, Class<M> kind) {
    return marks.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** One way to write all values of a map. */
  private record Writing(Function<Cell, String> words, TextStyle style) {}

  /** The longest that has room: all or none, as a value that is missing would look like none. */
  private Optional<Writing> writing(Mark.Cells cells) {
    TextStyle small = new TextStyle(style.size() * SMALL, style.weight());
    return cells.cells().stream().allMatch(cell -> cell.label().isEmpty())
        ? Optional.empty()
        : Stream.of(
                new Writing(Cell::label, style),
                new Writing(Cell::brief, style),
                new Writing(Cell::brief, small))
            .filter(way -> cells.cells().stream().allMatch(cell -> fits(cell, way)))
            .findFirst();
  }

  private boolean fits(Cell cell, Writing way) {
    Box field = MapPainter.box(cell, layout, surface);
    double width = FontMeasure.INSTANCE.width(way.words().apply(cell), way.style()) + 2 * MARGIN;
    return width <= field.width() && way.style().lineHeight() <= field.height();
  }

  private void values(Mark.Cells cells) {
    writing(cells).ifPresent(way -> cells.cells().forEach(cell -> value(cell, way)));
  }

  private void value(Cell cell, Writing way) {
    Box field = MapPainter.box(cell, layout, surface);
    double baseline = way.style().baselineFor(field.y() + field.height() / 2);
    surface.text(
        way.words().apply(cell),
        field.x() + field.width() / 2,
        baseline,
        Anchor.MIDDLE,
        way.style(),
        palette.on(cell.tint()));
  }

  /** A line without a level, such as the edge of a region, is not to be hidden. */
  private void keepClear(Mark.Trace trace) {
    double[] xs = MapPainter.pixels(trace.spots(), Mark.Spot::x, layout.x());
    double[] ys = MapPainter.pixels(trace.spots(), Mark.Spot::y, layout.y());
    double margin = trace.stroke().width();
    for (int i = 1; i < xs.length; i++) {
      double left = Math.min(xs[i - 1], xs[i]) - margin;
      double top = Math.min(ys[i - 1], ys[i]) - margin;
      double width = Math.abs(xs[i] - xs[i - 1]) + 2 * margin;
      double height = Math.abs(ys[i] - ys[i - 1]) + 2 * margin;
      taken.add(new Box(left, top, width, height));
    }
  }

  private void level(Mark.Trace trace) {
    Walk walk =
        new Walk(
            MapPainter.pixels(trace.spots(), Mark.Spot::x, layout.x()),
            MapPainter.pixels(trace.spots(), Mark.Spot::y, layout.y()));
    // A label on a short line would hide it.
    if (walk.length() > 2 * FontMeasure.INSTANCE.width(trace.label(), style)) {
      Color color = palette.text(trace.tint().role());
      free(trace.label(), walk)
          .ifPresent(box -> write(trace.label(), box, palette.color(ColorRole.PANEL), color));
    }
  }

  /** The place of a level that is nearest to the middle of its line. */
  private Optional<Box> free(String label, Walk walk) {
    return walk.places().stream()
        .sorted(Comparator.comparingDouble(place -> Math.abs(place.way() - walk.length() / 2)))
        .map(place -> inside(around(label, place.x(), place.y())))
        .filter(box -> taken.stream().noneMatch(box::overlaps))
        .findFirst();
  }

  private Box around(String label, double x, double y) {
    double width = FontMeasure.INSTANCE.width(label, style) + 2 * MARGIN;
    double height = style.capHeight() + 2 * MARGIN;
    return new Box(x - width / 2, y - height / 2, width, height);
  }

  private Box inside(Box box) {
    Box plot = layout.plot();
    double left = Math.clamp(box.x(), plot.x(), Math.max(plot.x(), plot.right() - box.width()));
    double top = Math.clamp(box.y(), plot.y(), Math.max(plot.y(), plot.bottom() - box.height()));
    return new Box(left, top, box.width(), box.height());
  }

  private void write(String text, Box box, Color behind, Color color) {
    taken.add(box);
    surface.fill(box, 3, behind);
    double baseline = style.baselineFor(box.y() + box.height() / 2);
    surface.text(text, box.x() + box.width() / 2, baseline, Anchor.MIDDLE, style, color);
  }

  /** A way along a line, in pixels. */
  private static final class Walk {
    /** A place on it, and how long the way is from the start. */
    record Place(double x, double y, double way) {}

    private final double[] xs;
    private final double[] ys;

    Walk(double[] xs, double[] ys) {
      this.xs = xs;
      this.ys = ys;
    }

    double length() {
      double length = 0;
      for (int i = 1; i < xs.length; i++) {
        length += piece(i);
      }
      return length;
    }

    private double piece(int end) {
      return Math.hypot(xs[end] - xs[end - 1], ys[end] - ys[end - 1]);
    }

    List<Place> places() {
      List<Place> places = new ArrayList<>();
      double before = 0;
      for (int i = 1; i < xs.length; i++) {
        double length = piece(i);
        int steps = Math.max(1, (int) (length / STEP));
        for (int step = 0; step < steps; step++) {
          double share = (step + 0.5) / steps;
          places.add(
              new Place(
                  xs[i - 1] + share * (xs[i] - xs[i - 1]),
                  ys[i - 1] + share * (ys[i] - ys[i - 1]),
                  before + share * length));
        }
        before += length;
      }
      return places;
    }
  }
}
