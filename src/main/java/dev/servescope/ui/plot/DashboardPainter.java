package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Fonts.Weight;
import dev.servescope.ui.theme.Palette;

/** Lays a page out for a size and draws it on a surface. */
final class DashboardPainter {
  private final Dashboard page;
  private final double width;
  private final double height;
  private final Palette palette;
  private final Surface surface;
  private final double base;
  private final double margin;
  private final boolean bare;

  private DashboardPainter(
      Dashboard page, double width, double height, Palette palette, Surface surface) {
    this.page = page;
    this.width = width;
    this.height = height;
    this.palette = palette;
    this.surface = surface;
    this.base = textSize(width / page.columns(), height / page.rows());
    this.bare = page.figures().size() == 1 && page.title().isEmpty() && page.values().isEmpty();
    this.margin = bare ? 0 : base * 1.2;
  }

  static void paint(Dashboard page, double width, double height, Palette palette, Surface surface) {
    new DashboardPainter(page, width, height, palette, surface).paint();
  }

  /** Text of 11 pixels in a figure of 480 x 200, growing slower than the figure does. */
  static double textSize(double width, double height) {
    double ratio = Math.min(width / 480, height / 200);
    return Math.clamp(11 * Math.sqrt(ratio), 9, 22);
  }

  private void paint() {
    ColorRole ground = bare ? ColorRole.PANEL : ColorRole.BACKGROUND;
    surface.fill(new Box(0, 0, width, height), 0, palette.color(ground));
    double top = values(title(margin));
    double cellWidth = (width - margin * (page.columns() + 1)) / page.columns();
    double cellHeight = (height - top - margin * page.rows()) / page.rows();
    if (bare) {
      figure(page.figures().getFirst(), new Box(0, 0, width, height));
      return;
    }
    for (int i = 0; i < page.figures().size(); i++) {
      double x = margin + i % page.columns() * (cellWidth + margin);
      int row = i / page.columns();
      double y = top + row * (cellHeight + margin);
      Box cell = new Box(x, y, cellWidth, cellHeight);
      panel(cell);
      figure(page.figures().get(i), cell);
    }
  }

  private double title(double top) {
    if (page.title().isEmpty()) {
      return top;
    }
    TextStyle style = new TextStyle(base * 1.7, Weight.BOLD);
    double baseline = top + style.capHeight() + base * 0.2;
    double room = width - 2 * margin;
    String title = FontMeasure.INSTANCE.fit(page.title(), style, room);
    text(title, margin, baseline, Anchor.START, style, ColorRole.INK);
    double left = room - FontMeasure.INSTANCE.width(title, style) - 2 * base;
    TextStyle plain = new TextStyle(base, Weight.REGULAR);
    String subtitle = FontMeasure.INSTANCE.fit(page.subtitle(), plain, left);
    text(subtitle, width - margin, baseline, Anchor.END, plain, ColorRole.MUTED);
    return baseline + margin;
  }

  private double values(double top) {
    if (page.values().isEmpty()) {
      return top;
    }
    int count = page.values().size();
    double cell = (width - margin * (count + 1)) / count;
    double high = base * 4.6;
    for (int i = 0; i < count; i++) {
      value(page.values().get(i), new Box(margin + i * (cell + margin), top, cell, high));
    }
    return top + high + margin;
  }

  private void value(Dashboard.Value value, Box box) {
    panel(box);
    TextStyle label = new TextStyle(base, Weight.REGULAR);
    TextStyle number = new TextStyle(base * 1.8, Weight.BOLD);
    double room = box.width() - 2 * base;
    double x = box.x() + base;
    String name = FontMeasure.INSTANCE.fit(value.label(), label, room);
    String shown = FontMeasure.INSTANCE.fit(value.number(), number, room);
    double behind = FontMeasure.INSTANCE.width(shown, number) + base * 0.4;
    text(name, x, box.y() + base * 1.7, Anchor.START, label, ColorRole.MUTED);
    text(shown, x, box.y() + base * 3.7, Anchor.START, number, ColorRole.INK);
    if (behind + FontMeasure.INSTANCE.width(value.unit(), label) <= room) {
      text(value.unit(), x + behind, box.y() + base * 3.7, Anchor.START, label, ColorRole.MUTED);
    }
  }

  private void panel(Box box) {
    surface.fill(box, base * 0.5, palette.color(ColorRole.PANEL));
    surface.outline(box, base * 0.5, Pen.solid(palette.color(ColorRole.LINE), base / 11));
  }

  private void figure(Figure figure, Box box) {
    Range visible = figure.x() instanceof Axis.Time ? page.visible() : null;
    FigureLayout layout = FigureLayout.of(figure, box, base, visible, FontMeasure.INSTANCE);
    FigurePainter.paint(figure, layout, palette, surface);
  }

  private void text(
      String text, double x, double y, Anchor anchor, TextStyle style, ColorRole role) {
    surface.text(text, x, y, anchor, style, palette.color(role));
  }
}
