package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import javafx.scene.paint.Color;

/** Draws single marks in the plot of a layout. */
final class MarkPainter {
  private static final double SEAM = 0.7;

  /** Of a ring, relative to its radius. */
  static final double HOLE = 0.55;

  private final FigureLayout layout;
  private final Palette palette;
  private final Surface surface;
  private final double unit;

  MarkPainter(FigureLayout layout, Palette palette, Surface surface) {
    this.layout = layout;
    this.palette = palette;
    this.surface = surface;
    this.unit = layout.sizes().base() / 11;
  }

  void paint(Mark mark) {
    switch (mark) {
      case Mark.Line line -> line(line);
      case Mark.Band band -> band(band);
      case Mark.StackedArea area -> stack(area.layers(), area.interpolation(), layout.y());
      case Mark.Columns columns -> columns(columns);
      case Mark.Points points -> points(points);
      case Mark.Blocks blocks -> new BlockPainter(layout, palette, surface).paint(blocks);
      case Mark.Strip strip -> new StripPainter(layout, palette, surface).paint(strip);
      case Mark.Rule rule -> rule(rule);
      case Mark.Marker marker -> marker(marker);
      case Mark.Notes notes -> notes(notes);
      case Mark.Shade shade -> shade(shade);
      case Mark.Cells cells -> new MapPainter(layout, palette, surface).paint(cells);
      case Mark.Dots _ -> {} // Other marks draw them.
      case Mark.Trace trace -> new MapPainter(layout, palette, surface).paint(trace);
    }
  }

  private void line(Mark.Line line) {
    Pen pen = pen(line.tint(), line.stroke());
    Path path = path(line.curve(), line.interpolation(), layout.y());
    path.forEachRun(
        (xs, ys, start, end) -> {
          if (end - start == 1) {
            surface.dot(xs[start], ys[start], pen.width() * 0.9, pen.color());
          } else {
            surface.polyline(xs, ys, start, end, pen);
          }
        });
  }

  private void band(Mark.Band band) {
    Path high = path(band.high(), Interpolation.STRAIGHT, layout.y());
    Path low = path(band.low(), Interpolation.STRAIGHT, layout.y());
    AreaPainter.between(high, low, palette.color(band.tint()), surface);
  }

  /** From the whole down to the lowest layer, each over the one before, so that no seam shows. */
  private void stack(List<Layer> layers, Interpolation interpolation, Projection y) {
    List<Curve> tops = Stacking.tops(layers);
    double floor = y.toPixel(0);
    for (int i = tops.size() - 1; i >= 0; i--) {
      Curve edge = Stacking.visible(layers.get(i), tops.get(i));
      Path top = Decimation.path(edge, layout.x(), y, surface.pixel());
      AreaPainter.above(top, interpolation, floor, palette.color(layers.get(i).tint()), surface);
    }
  }

  private void columns(Mark.Columns columns) {
    Curve curve = columns.curve();
    Range visible = layout.x().domain();
    double floor = layout.y().toPixel(0);
    Color color = palette.color(columns.tint());
    for (int i = 0; i < curve.size(); i++) {
      double left = curve.x(i) - columns.width() / 2;
      double right = curve.x(i) + columns.width() / 2;
      if (right > visible.min() && left < visible.max() && !Double.isNaN(curve.y(i))) {
        double x = surface.edge(layout.x().toPixel(left));
        double top = surface.edge(layout.y().toPixel(curve.y(i)));
        double end = Math.max(x + surface.pixel(), surface.edge(layout.x().toPixel(right)));
        Box box = new Box(x, Math.min(top, floor), end - x, Math.abs(floor - top));
        surface.fill(box, 0, color);
      }
    }
  }

  private void points(Mark.Points points) {
    Color color = palette.color(points.tint());
    Curve curve = points.curve();
    for (int i = 0; i < curve.size(); i++) {
      if (layout.x().domain().contains(curve.x(i)) && layout.y().domain().contains(curve.y(i))) {
        double x = layout.x().toPixel(curve.x(i));
        double y = layout.y().toPixel(curve.y(i));
        surface.dot(x, y, points.radius() * unit, color);
        if (points.hollow()) {
          surface.dot(x, y, points.radius() * HOLE * unit, palette.color(ColorRole.PANEL));
        }
      }
    }
  }

  /** A ring of the panel's colour keeps a dot apart from the line it lies on. */
  private void notes(Mark.Notes notes) {
    Color color = palette.color(notes.tint());
    Color ring = palette.color(ColorRole.PANEL);
    for (Mark.Note note : notes.notes()) {
      if (note.shown() && layout.x().domain().contains(note.x())) {
        double x = layout.x().toPixel(note.x());
        double y = layout.y().toPixel(note.y());
        surface.dot(x, y, 3.2 * unit, ring);
        surface.dot(x, y, 2.3 * unit, color);
      }
    }
  }

  private void rule(Mark.Rule rule) {
    double width = surface.whole(rule.stroke().width() * unit);
    Pen pen = new Pen(palette.color(rule.tint()), width, rule.stroke().dash());
    double y = surface.crisp(layout.y().toPixel(rule.value()), pen.width());
    // A seam of the panel's colour lets it be seen across dark lines and areas.
    Color seam = palette.color(ColorRole.PANEL).deriveColor(0, 1, 1, SEAM);
    surface.line(layout.plot().x(), y, layout.plot().right(), y, Pen.solid(seam, width * 2.6));
    surface.line(layout.plot().x(), y, layout.plot().right(), y, pen);
  }

  private void marker(Mark.Marker marker) {
    if (!layout.x().domain().contains(marker.x())) {
      return;
    }
    Box plot = layout.plot();
    double x = surface.crisp(layout.x().toPixel(marker.x()), unit);
    double half = 3.5 * unit;
    double[] xs = {x - half, x + half, x};
    double[] ys = {plot.y() - half * 1.4, plot.y() - half * 1.4, plot.y() + half * 0.2};
    Color color = palette.color(marker.tint());
    Color faint = palette.color(ColorRole.PANEL).interpolate(color, 0.45);
    surface.line(x, plot.y(), x, plot.bottom(), Pen.solid(faint, surface.whole(unit)));
    surface.polygon(xs, ys, 3, color);
  }

  private void shade(Mark.Shade shade) {
    Box plot = layout.plot();
    double left = Math.max(plot.x(), layout.x().toPixel(shade.from()));
    double right = Math.min(plot.right(), layout.x().toPixel(shade.to()));
    if (right <= left) {
      return;
    }
    Box area = new Box(left, plot.y(), right - left, plot.height());
    surface.fill(area, 0, palette.color(shade.tint()));
    TextStyle style = layout.sizes().plain();
    double margin = layout.sizes().base() * 0.4;
    if (FontMeasure.INSTANCE.width(shade.label(), style) + 2 * margin <= area.width()) {
      double baseline = plot.y() + margin + style.capHeight();
      Color color = palette.text(ColorRole.MUTED);
      surface.text(shade.label(), left + margin, baseline, Anchor.START, style, color);
    }
  }

  private Path path(Curve curve, Interpolation interpolation, Projection y) {
    Path path = Decimation.path(curve, layout.x(), y, surface.pixel());
    return interpolation == Interpolation.STEP ? path.stairs() : path;
  }

  private Pen pen(Tint tint, Stroke stroke) {
    return new Pen(palette.color(tint), stroke.width() * unit, stroke.dash());
  }
}
