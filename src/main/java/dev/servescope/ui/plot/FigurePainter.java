package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import java.util.List;
import javafx.scene.paint.Color;

/** Draws a figure that has been laid out; the panel behind it is the caller's. */
public final class FigurePainter {
  private static final double FAINT = 0.5;

  private final Figure figure;
  private final FigureLayout layout;
  private final Palette palette;
  private final Surface surface;

  private FigurePainter(Figure figure, FigureLayout layout, Palette palette, Surface surface) {
    this.figure = figure;
    this.layout = layout;
    this.palette = palette;
    this.surface = surface;
  }

  /** Draws all of a figure. */
  public static void paint(Figure figure, FigureLayout layout, Palette palette, Surface surface) {
    new FigurePainter(figure, layout, palette, surface).paint();
  }

  private void paint() {
    grid();
    marks();
    frame();
    layout.leaders().forEach(this::leader);
    layout.samples().forEach(sample -> SamplePainter.paint(sample, palette, surface));
    layout.texts().forEach(this::text);
    if (figure.isEmpty()) {
      emptyText();
    }
  }

  private void grid() {
    betweenTicks();
    Box plot = layout.plot();
    if (!(figure.y() instanceof Axis.Rows)) {
      Pen pen = Pen.solid(palette.color(ColorRole.GRID), hair());
      for (PlacedTick tick : layout.yTicks()) {
        double y = surface.crisp(tick.pixel(), hair());
        surface.line(plot.x(), y, plot.right(), y, pen);
      }
    }
  }

  /** Fainter lines between the ticks of a logarithmic axis show how it is spaced. */
  private void betweenTicks() {
    if (figure.y() instanceof Axis.Values values
        && values.spacing() == Axis.Spacing.LOGARITHMIC
        && !layout.yTicks().isEmpty()) {
      Box plot = layout.plot();
      Pen pen = Pen.solid(palette.color(ColorRole.GRID).deriveColor(0, 1, 1, FAINT), hair());
      for (double place : LogTicks.places(layout.y().domain(), values.unit())) {
        if (layout.yTicks().stream().noneMatch(tick -> tick.value() == place)) {
          double y = surface.crisp(layout.y().toPixel(place), hair());
          surface.line(plot.x(), y, plot.right(), y, pen);
        }
      }
    }
  }

  private void marks() {
    MarkPainter painter = new MarkPainter(layout, palette, surface);
    // The lines of a rule or an event may touch the edge of the plot, so the clip leaves a margin.
    Box plot = layout.plot();
    surface.clip(new Box(plot.x(), plot.y() - 2, plot.width(), plot.height() + 2));
    figure.marks().stream().filter(Mark.Shade.class::isInstance).forEach(painter::paint);
    MapLabels labels = new MapLabels(layout, palette, surface);
    boolean written = labels.hasValues(figure.marks());
    figure.marks().stream()
        .filter(mark -> !(mark instanceof Mark.Shade || isUnclipped(mark)))
        .filter(mark -> !(written && isLevel(mark)))
        .forEach(painter::paint);
    labels.paint(figure.marks());
    surface.unclip();
    figure.marks().stream().filter(FigurePainter::isUnclipped).forEach(painter::paint);
  }

  /** A line of equal value. */
  private static boolean isLevel(Mark mark) {
    return mark instanceof Mark.Trace trace && !trace.label().isEmpty();
  }

  /** A dot on the edge of the plot is whole, and an event has its triangle above it. */
  private static boolean isUnclipped(Mark mark) {
    return mark instanceof Mark.Points || mark instanceof Mark.Marker;
  }

  private void frame() {
    Box plot = layout.plot();
    Pen pen = Pen.solid(palette.color(ColorRole.LINE), hair());
    double y = surface.crisp(plot.bottom(), hair());
    surface.line(plot.x(), y, plot.right(), y, pen);
    double length = Math.round(layout.sizes().base() * 0.3);
    for (PlacedTick tick : layout.xTicks()) {
      double x = surface.crisp(tick.pixel(), hair());
      surface.line(x, y, x, y + length, pen);
    }
  }

  private void leader(Leader leader) {
    double gap = layout.sizes().base() * 0.25;
    double from = layout.plot().right() + gap;
    double to = layout.plot().right() + DirectLabels.leaderWidth(layout.sizes()) - gap;
    Color color = palette.color(ColorRole.PANEL).interpolate(palette.color(leader.tint()), 0.55);
    surface.line(from, leader.fromY(), to, leader.toY(), Pen.solid(color, hair()));
  }

  private void text(PlacedText text) {
    Color color = palette.text(text.role());
    surface.text(text.text(), text.x(), text.y(), text.anchor(), text.style(), color);
  }

  private void emptyText() {
    Box plot = layout.plot();
    TextStyle style = layout.sizes().plain();
    List<String> lines =
        Wrapping.lines(figure.emptyText(), style, plot.width() * 0.9, FontMeasure.INSTANCE);
    double pitch = style.lineHeight() * 1.15;
    double middle = plot.y() + plot.height() / 2 - (lines.size() - 1) * pitch / 2;
    for (String line : lines) {
      surface.text(
          line,
          plot.x() + plot.width() / 2,
          style.baselineFor(middle),
          Anchor.MIDDLE,
          style,
          palette.text(ColorRole.MUTED));
      middle += pitch;
    }
  }

  private double hair() {
    return surface.whole(layout.sizes().base() / 11);
  }
}
