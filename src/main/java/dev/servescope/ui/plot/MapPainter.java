package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.paint.Color;

/** Draws the fields of a map and the lines through it. */
final class MapPainter {
  private static final double LABEL_MARGIN = 3;

  private final FigureLayout layout;
  private final Palette palette;
  private final Surface surface;

  MapPainter(FigureLayout layout, Palette palette, Surface surface) {
    this.layout = layout;
    this.palette = palette;
    this.surface = surface;
  }

  void paint(Mark.Cells cells) {
    boolean labelled = cells.cells().stream().allMatch(this::labelFits);
    for (Cell cell : cells.cells()) {
      Box box = box(cell);
      surface.fill(box, 0, palette.color(cell.tint()));
      if (labelled) {
        label(cell, box);
      }
    }
  }

  /** Edges lie between pixels, so that no seam shows. */
  private Box box(Cell cell) {
    double left = surface.edge(layout.x().toPixel(cell.place() - 0.5));
    double right = surface.edge(layout.x().toPixel(cell.place() + 0.5));
    double top = surface.edge(layout.y().toPixel(cell.row()));
    double bottom = surface.edge(layout.y().toPixel(cell.row() + 1));
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private boolean labelFits(Cell cell) {
    Box box = box(cell);
    TextStyle style = layout.sizes().plain();
    double width = FontMeasure.INSTANCE.width(cell.label(), style) + 4 * LABEL_MARGIN;
    return width <= box.width() && style.lineHeight() <= box.height();
  }

  /** In the corner: lines of equal value run through the middles. */
  private void label(Cell cell, Box box) {
    TextStyle style = layout.sizes().plain();
    double baseline = box.y() + 2 * LABEL_MARGIN + style.capHeight();
    Color color = palette.on(cell.tint());
    surface.text(cell.label(), box.x() + 2 * LABEL_MARGIN, baseline, Anchor.START, style, color);
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
    if (!trace.label().isEmpty() && hasRoom(trace, xs, ys)) {
      label(trace, xs, ys, panel);
    }
  }

  private static double[] pixels(
      List<Mark.Spot> spots, ToDoubleFunction<Mark.Spot> part, Projection projection) {
    return spots.stream()
        .mapToDouble(spot -> projection.toPixel(part.applyAsDouble(spot)))
        .toArray();
  }

  /** A label on a short line would hide it, and lie on that of the next. */
  private boolean hasRoom(Mark.Trace trace, double[] xs, double[] ys) {
    double length = 0;
    for (int i = 1; i < xs.length; i++) {
      length += Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
    }
    return length > 2 * FontMeasure.INSTANCE.width(trace.label(), layout.sizes().plain());
  }

  /** In the middle of the line, in a box of the panel's colour. */
  private void label(Mark.Trace trace, double[] xs, double[] ys, Color panel) {
    int middle = xs.length / 2;
    double x = (xs[middle - 1] + xs[middle]) / 2;
    double y = (ys[middle - 1] + ys[middle]) / 2;
    TextStyle style = layout.sizes().plain();
    double width = FontMeasure.INSTANCE.width(trace.label(), style) + 2 * LABEL_MARGIN;
    Box plot = layout.plot();
    double left = Math.clamp(x - width / 2, plot.x(), Math.max(plot.x(), plot.right() - width));
    double height = style.capHeight() + 2 * LABEL_MARGIN;
    double top = Math.clamp(y - height / 2, plot.y(), Math.max(plot.y(), plot.bottom() - height));
    surface.fill(new Box(left, top, width, height), 3, panel);
    surface.text(
        trace.label(),
        left + width / 2,
        style.baselineFor(top + height / 2),
        Anchor.MIDDLE,
        style,
        palette.text(trace.tint().role()));
  }
}
