package dev.servescope.ui.plot;

import javafx.scene.paint.Color;

/**
 * Where figures are drawn: a canvas or a file. Coordinates are pixels of the layout, x to the right
 * and y down; a surface may have finer pixels of its own, {@link #pixel()}.
 */
public interface Surface {
  /** The size of the finest detail, 1 on a plain screen and less on a fine one. */
  double pixel();

  /** Draws inside a rectangle only, until {@link #unclip()}. Clips nest. */
  void clip(Box box);

  /** Ends the last clip. */
  void unclip();

  /** A straight line. */
  void line(double x1, double y1, double x2, double y2, Pen pen);

  /** A line through the points {@code start} to {@code end}, exclusive. */
  void polyline(double[] xs, double[] ys, int start, int end, Pen pen);

  /** The area within the first {@code size} points. */
  void polygon(double[] xs, double[] ys, int size, Color fill);

  /**
   * The area between a level and stairs, each step from its point to the x of the next. A surface
   * of pixels may draw the highest step in each column of pixels.
   */
  void stairs(double[] xs, double[] ys, int start, int end, double floor, Color fill);

  /** A filled rectangle with corners of a radius, 0 for sharp ones. */
  void fill(Box box, double radius, Color fill);

  /** The outline of a rectangle. */
  void outline(Box box, double radius, Pen pen);

  /** One line of text; y is its baseline, and the rotation about it goes clockwise in degrees. */
  void text(
      String text, double x, double y, Anchor anchor, TextStyle style, Color fill, double rotation);

  /** One level line of text. */
  default void text(String text, double x, double y, Anchor anchor, TextStyle style, Color fill) {
    text(text, x, y, anchor, style, fill, 0);
  }

  /** A filled circle. */
  default void dot(double x, double y, double radius, Color fill) {
    fill(new Box(x - radius, y - radius, 2 * radius, 2 * radius), radius, fill);
  }

  /** The nearest edge between two fine pixels. */
  default double edge(double value) {
    return Math.round(value / pixel()) * pixel();
  }

  /** The width of a line rounded to whole fine pixels, at least one. */
  default double whole(double width) {
    return Math.max(1, Math.round(width / pixel())) * pixel();
  }

  /** Where the middle of a line must lie so that it covers whole fine pixels. */
  default double crisp(double value, double width) {
    double half = whole(width) / 2;
    return edge(value - half) + half;
  }
}
