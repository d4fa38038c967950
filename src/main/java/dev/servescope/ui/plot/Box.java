package dev.servescope.ui.plot;

/** A rectangle in pixels, x to the right and y down. */
public record Box(double x, double y, double width, double height) {
  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** Whether another rectangle lies inside, give or take half a pixel of rounding. */
  public boolean holds(Box other) {
    return other.x >= x - 0.5
        && other.y >= y - 0.5
        && other.right() <= right() + 0.5
        && other.bottom() <= bottom() + 0.5;
  }

  /** Whether the insides of two rectangles have a point in common. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether a point lies inside. */
  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }
}
