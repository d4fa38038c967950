package dev.servescope.ui.plot;

/** What lies to the left and to the right of a plot, in pixels. */
record Margins(double left, double right) {
  /** Nothing. */
  static final Margins NONE = new Margins(0, 0);

  /** The wider of both on either side. */
  Margins or(Margins other) {
    return new Margins(Math.max(left, other.left), Math.max(right, other.right));
  }
}
