package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import java.util.List;
import javafx.scene.paint.Color;

/** Draws what moves above a figure: the veil over the future, the playhead and the cursor. */
final class OverlayPainter {
  private static final double VEIL = 0.68;
  private static final double PLAYHEAD = 1.6;

  /** How wide the frame of a field is, over a seam that sets it off from any colour. */
  private static final double FIELD = 2;

  /** How many pixels beside a dot still point at it. */
  private static final double REACH = 4;

  /**
   * The state of the overlay.
   *
   * @param playhead in units of x, NaN for none
   * @param cursor in units of x, NaN for none
   * @param row the row that is pointed at, or -1
   * @param height the pixel at which the pointer is, NaN for none
   */
  record Overlay(
      double playhead, Future future, double cursor, int row, double height, boolean focused) {}

  private final Figure figure;
  private final FigureLayout layout;
  private final Palette palette;
  private final Surface surface;

  OverlayPainter(Figure figure, FigureLayout layout, Palette palette, Surface surface) {
    this.figure = figure;
    this.layout = layout;
    this.palette = palette;
    this.surface = surface;
  }

  void paint(Overlay overlay) {
    veil(overlay);
    playhead(overlay.playhead());
    cursor(overlay);
    if (overlay.focused()) {
      focus();
    }
  }

  private void veil(Overlay overlay) {
    if (overlay.future() == Future.SHOWN || Double.isNaN(overlay.playhead())) {
      return;
    }
    Box area = layout.timeArea();
    double x = layout.x().toPixel(overlay.playhead());
    double left = Math.max(area.x(), x);
    if (left < area.right()) {
      Color panel = palette.color(ColorRole.PANEL);
      boolean hidden = overlay.future() == Future.HIDDEN;
      Color veil = hidden ? panel : panel.deriveColor(0, 1, 1, VEIL);
      // A pixel more on the right hides the round ends of lines, and the axis stays in sight.
      double width = area.right() - left + 2;
      // The marks of events reach a little over the plot.
      double over = layout.plot().y() - layout.sizes().gap();
      double top = hidden ? Math.min(area.y(), over) : area.y();
      double bottom = area.bottom() - (hidden ? 0 : 1);
      surface.fill(new Box(left, top, width, bottom - top), 0, veil);
      if (hidden) {
        var axis = Pen.solid(palette.color(ColorRole.LINE), surface.whole(1));
        double y = surface.crisp(area.bottom(), 1);
        surface.line(left, y, area.right(), y, axis);
      }
    }
  }

  private void playhead(double playhead) {
    if (layout.x().domain().contains(playhead)) {
      Box plot = layout.plot();
      double x = surface.crisp(layout.x().toPixel(playhead), PLAYHEAD);
      Pen pen = Pen.solid(palette.color(ColorRole.INK), surface.whole(PLAYHEAD));
      surface.line(x, plot.y() - 2, x, plot.bottom(), pen);
    }
  }

  private void cursor(Overlay overlay) {
    double at = overlay.cursor();
    boolean secret = overlay.future() == Future.HIDDEN && at > overlay.playhead();
    if (!layout.x().domain().contains(at) || secret) {
      return;
    }
    double pixel = layout.x().toPixel(at);
    var dots = figure.dots();
    if (dots.isPresent()) {
      dots(dots.get(), pixel, overlay.height());
      return;
    }
    if (figure.isMap() && overlay.row() >= 0) {
      field(at, overlay.row());
      return;
    }
    double x = line(pixel);
    double reach = REACH * layout.x().domain().span() / layout.plot().width();
    Readout readout = Readout.at(figure, at, overlay.row(), reach);
    if (!readout.isEmpty()) {
      new ReadoutPainter(layout, palette, surface).paint(readout, x);
    }
  }

  /** On a map the cursor stands on a field, which has a frame and is told of beside it. */
  private void field(double x, int row) {
    Box field = MapPainter.box(Math.round(x), row, layout, surface);
    surface.outline(field, 0, Pen.solid(palette.color(ColorRole.PANEL), FIELD * 2));
    surface.outline(field, 0, Pen.solid(palette.color(ColorRole.INK), FIELD));
    Readout readout = Readout.at(figure, x, row);
    if (!readout.isEmpty()) {
      new ReadoutPainter(layout, palette, surface).paintBeside(readout, field);
    }
  }

  /** The line of the cursor; where it was drawn. */
  private double line(double pixel) {
    Box plot = layout.plot();
    double x = surface.crisp(pixel, 1);
    Color color = palette.color(ColorRole.MUTED);
    surface.line(x, plot.y(), x, plot.bottom(), Pen.solid(color, 1));
    return x;
  }

  /** The cursor stands on a dot, or nowhere. */
  private void dots(Mark.Dots dots, double x, double y) {
    List<Mark.Dot> pointed = new Pointed(dots, layout).at(x, y);
    if (!pointed.isEmpty()) {
      Mark.Dot first = pointed.getFirst();
      double at = layout.x().toPixel(first.x());
      ReadoutPainter painter = new ReadoutPainter(layout, palette, surface);
      switch (dots.pointing()) {
        case ACROSS -> painter.paint(Readout.of(pointed), line(at));
        case NEAR -> painter.paintAt(Readout.of(pointed), at, layout.y().toPixel(first.y()));
      }
    }
  }

  private void focus() {
    Box all = layout.bounds();
    Box ring = new Box(all.x() + 1, all.y() + 1, all.width() - 2, all.height() - 2);
    surface.outline(ring, 6, Pen.solid(palette.color(ColorRole.ACCENT), 2));
  }
}
