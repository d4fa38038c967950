package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Anchor;
import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.FontMeasure;
import dev.servescope.ui.plot.Pen;
import dev.servescope.ui.plot.Surface;
import dev.servescope.ui.plot.TextStyle;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Fonts;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Tint;

/**
 * What everything on the stage is drawn with.
 *
 * @param em the size of text in pixels
 */
record Brush(Surface surface, Palette palette, double em) {
  private static final double CORNER = 0.45;
  private static final String CUT = "\u2026";

  /** A box with a border in a colour, and a touch of it inside. */
  void box(Box box, ColorRole role, double strength) {
    double corner = Math.min(CORNER * em, box.height() / 4);
    surface.fill(box, corner, palette.color(new Tint(role, strength)));
    surface.outline(box, corner, Pen.solid(palette.color(role), 1.2));
  }

  /** A plain box, for what stands there whatever happens. */
  void node(Box box) {
    double corner = Math.min(CORNER * em, box.height() / 4);
    surface.fill(box, corner, palette.color(ColorRole.FIELD));
    surface.outline(box, corner, Pen.solid(palette.color(ColorRole.BASELINE), 1));
  }

  /** What a probe has found: a tick, or a cross, on a coloured disc. */
  void probe(double x, double y, boolean passed, double strength) {
    var role = passed ? ColorRole.GOOD : ColorRole.FAILED;
    surface.dot(x, y, 0.5 * em, palette.color(new Tint(role, strength)));
    var pen = Pen.solid(palette.color(ColorRole.PANEL), 0.14 * em);
    double arm = 0.2 * em;
    if (passed) {
      surface.line(x - arm, y, x - 0.2 * arm, y + 0.8 * arm, pen);
      surface.line(x - 0.2 * arm, y + 0.8 * arm, x + arm, y - 0.7 * arm, pen);
    } else {
      surface.line(x - arm, y - arm, x + arm, y + arm, pen);
      surface.line(x - arm, y + arm, x + arm, y - arm, pen);
    }
  }

  /** The outline of a box that is pointed at or chosen. */
  void mark(Box box, double width) {
    surface.outline(box, CORNER * em, Pen.solid(palette.color(ColorRole.INK), width));
  }

  TextStyle style(Fonts.Weight weight, double size) {
    return new TextStyle(size * em, weight);
  }

  /** A line of text at a height, cut off where it does not fit. */
  void text(String text, double x, double middle, double width, ColorRole role) {
    text(text, x, middle, width, Anchor.START, style(Fonts.Weight.REGULAR, 0.95), role);
  }

  void text(
      String text,
      double x,
      double middle,
      double width,
      Anchor anchor,
      TextStyle style,
      ColorRole role) {
    var fitting = fitting(text, width, style);
    surface.text(fitting, x, style.baselineFor(middle), anchor, style, palette.text(role));
  }

  private static String fitting(String text, double width, TextStyle style) {
    if (FontMeasure.INSTANCE.width(text, style) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && FontMeasure.INSTANCE.width(text.substring(0, end) + CUT, style) > width) {
      end--;
    }
    return end == 0 ? "" : text.substring(0, end).strip() + CUT;
  }

  /** Whether a text fits into a width. */
  static boolean fits(String text, double width, TextStyle style) {
    return FontMeasure.INSTANCE.width(text, style) <= width;
  }
}
