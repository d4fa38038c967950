package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.paint.Color;

/** Draws the fields of a map and the lines through it, without their {@link MapLabels}. */
final class MapPainter {
  private final FigureLayout layout;
  private final Palette palette;
  private final Surface surface;

  MapPainter(FigureLayout layout, Palette palette, Surface surface) {
    this.layout = layout;
    this.palette = palette;
    this.surface = surface;
  }

  void paint(Mark.Cells cells) {
    for (Cell cell : cells.cells()) {
      surface.fill(box(cell, layout, surface), 0, palette.color(cell.tint()));
    }
  }

  /** Edges lie between pixels, so that no seam shows. */
  static Box box(Cell cell, FigureLayout layout, Surface surface) {
    return box(cell.place(), cell.row(), layout, surface);
  }

  /** The field at a place and a row, whether anything is known of it or not. */
  static Box box(double place, int row, FigureLayout layout, Surface surface) {
    double left = surface.edge(layout.x().toPixel(place - 0.5));
    double right = surface.edge(layout.x().toPixel(place + 0.5));
    double top = surface.edge(layout.y().toPixel(row));
    double bottom = surface.edge(layout.y().toPixel(row + 1));
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** A seam of the panel's colour lets a line be seen on light and dark fields alike. */
  void paint(Mark.Trace trace) {
    double[] xs = pixels(trace.spots(), Mark.Spot::x, layout.x());
    double[] ys = pixels(trace.spots(), Mark.Spot::y, layout.y());
    double width = trace.stroke().width() * layout.sizes().base() / 11;
    Color panel = palette.color(ColorRole.PANEL);
    Pen seam = Pen.solid(panel.deriveColor(0, 1, 1, 0.7), width * 2.4);
    surface.polyline(xs, ys, 0, xs.length, seam);
    surface.polyline(
        xs, ys, 0, xs.length, new Pen(palette.color(trace.tint()), width, trace.stroke().dash()));
  }

  static double[] pixels(
      List<Mark.Spot> spots, ToDoubleFunction<Mark.Spot> part, Projection projection) {
    return spots.stream()
        .mapToDouble(spot -> projection.toPixel(part.applyAsDouble(spot)))
        .toArray();
  }
}
