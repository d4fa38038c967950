package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;

/** Draws a readout in a small card beside the cursor, always inside the plot's figure. */
final class ReadoutPainter {
  /** The radius of the ring around a dot, in sizes of text. */
  private static final double RING = 0.75;

  private static final double RING_WIDTH = 1.5;

  private final FigureLayout layout;
  private final Palette palette;
  private final Surface surface;
  private final TextMeasure measure = FontMeasure.INSTANCE;
  private final TextStyle head;
  private final TextStyle plain;
  private final double base;

  ReadoutPainter(FigureLayout layout, Palette palette, Surface surface) {
    this.layout = layout;
    this.palette = palette;
    this.surface = surface;
    this.head = layout.sizes().label();
    this.plain = layout.sizes().plain();
    this.base = layout.sizes().base();
  }

  /** Where the card of a readout goes: beside the cursor, on the side that has room. */
  static Box place(FigureLayout layout, double x, double width, double height) {
    return place(layout, x, layout.plot().y() + layout.sizes().base() / 2, width, height);
  }

  /** The same at a height, as far as there is room. */
  static Box place(FigureLayout layout, double x, double top, double width, double height) {
    return place(layout, new Box(x, top, 0, 0), width, height);
  }

  /** The same beside what is told of, and not over it. */
  static Box place(FigureLayout layout, Box told, double width, double height) {
    double gap = layout.sizes().base();
    Box bounds = layout.bounds();
    double right = told.right() + gap;
    double left = right + width <= layout.plot().right() ? right : told.x() - gap - width;
    double top = told.y();
    double inside = Math.max(bounds.x() + 2, Math.min(left, bounds.right() - width - 2));
    double lowest = bounds.bottom() - height - 2;
    return new Box(inside, Math.max(bounds.y() + 2, Math.min(top, lowest)), width, height);
  }

  void paint(Readout readout, double x) {
    readout.entries().forEach(entry -> dot(entry, x));
    card(readout, new Box(x, layout.plot().y() + base / 2, 0, 0));
  }

  /** With a ring around the dot that it tells of, and beside that. */
  void paintAt(Readout readout, double x, double y) {
    double radius = base * RING;
    Box around = new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    surface.outline(around, radius, Pen.solid(palette.color(ColorRole.INK), RING_WIDTH));
    card(readout, new Box(x, y - base * 1.5, 0, 0));
  }

  /** Of a field, and beside that. */
  void paintBeside(Readout readout, Box field) {
    card(readout, field);
  }

  /** The card beside what it tells of, from the top of that on if there is room. */
  private void card(Readout readout, Box told) {
    double pitch = base * 1.4;
    double labels = 0;
    double values = 0;
    for (Readout.Entry entry : readout.entries()) {
      labels = Math.max(labels, measure.width(entry.label(), plain));
      values = Math.max(values, measure.width(entry.value(), head));
    }
    double inner = Math.max(labels + values + base * 2.2, measure.width(readout.heading(), plain));
    List<String> note = lines(readout.note());
    for (String line : note) {
      inner = Math.max(inner, measure.width(line, plain));
    }
    double width = inner + 1.4 * base;
    double height = pitch * (readout.entries().size() + note.size() + 1) + base;
    Box card = place(layout, told, Math.ceil(width), Math.ceil(height));
    card(card);
    double baseline = card.y() + base * 0.6 + plain.capHeight() + base * 0.15;
    double left = card.x() + base * 0.7;
    text(readout.heading(), left, baseline, Anchor.START, plain, ColorRole.MUTED);
    for (Readout.Entry entry : readout.entries()) {
      baseline += pitch;
      entry(entry, left, card.right() - base * 0.7, baseline);
    }
    for (String line : note) {
      baseline += pitch;
      text(line, left, baseline, Anchor.START, plain, ColorRole.INK);
    }
  }

  /** Each sentence begins a line, and none is wider than most of the plot. */
  private List<String> lines(String note) {
    double widest = Math.min(base * 24, layout.plot().width() * 0.8);
    List<String> lines = new ArrayList<>();
    note.lines().forEach(line -> lines.addAll(Wrapping.lines(line, plain, widest, measure)));
    return lines;
  }

  private void entry(Readout.Entry entry, double left, double right, double baseline) {
    double side = base * 0.65;
    double top = baseline - plain.capHeight() / 2 - side / 2;
    surface.fill(new Box(left, top, side, side), side / 4, palette.color(entry.tint()));
    text(entry.label(), left + side * 1.6, baseline, Anchor.START, plain, ColorRole.INK);
    text(entry.value(), right, baseline, Anchor.END, head, ColorRole.INK);
  }

  private void dot(Readout.Entry entry, double x) {
    double y = layout.y().toPixel(entry.y());
    if (y >= layout.plot().y() && y <= layout.plot().bottom()) {
      surface.dot(x, y, base * 0.36, palette.color(ColorRole.PANEL));
      surface.dot(x, y, base * 0.25, palette.color(entry.tint()));
    }
  }

  private void card(Box box) {
    surface.fill(box, base * 0.4, palette.color(ColorRole.PANEL));
    double half = 0.5;
    Box edge = new Box(box.x() + half, box.y() + half, box.width() - 1, box.height() - 1);
    surface.outline(edge, base * 0.4, Pen.solid(palette.color(ColorRole.LINE), 1));
  }

  private void text(String text, double x, double y, Anchor anchor, TextStyle style, ColorRole r) {
    surface.text(text, x, y, anchor, style, palette.color(r));
  }
}
