package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Box;

/**
 * Spreads boxes that are laid out from the left over the width that there is, up to a measure
 * beyond which they would look empty; then they stand in the middle.
 *
 * @param left where the first begins
 * @param factor how much wider everything is
 * @param shift how far to the right everything stands
 */
record Spread(double left, double factor, double shift) {
  private static final double MOST = 2.4;

  /**
   * What suits a width.
   *
   * @param margin what is left free on both sides
   * @param right where the last box ends, before
   */
  static Spread over(double width, double margin, double right) {
    double room = width - 2 * margin;
    double used = right - margin;
    double factor = Math.clamp(room / used, 1, MOST);
    return new Spread(margin, factor, Math.max(0, (room - used * factor) / 2));
  }

  /** A box in its new place, with edges on whole pixels. */
  Box of(Box box) {
    double x = at(box.x());
    return new Box(x, box.y(), at(box.right()) - x, box.height());
  }

  private double at(double x) {
    return factor == 1 ? x : Math.round(left + (x - left) * factor + shift);
  }
}
