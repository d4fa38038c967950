package dev.servescope.ui.plot;

/** Which part of a text stands at its x. */
public enum Anchor {
  START(0),
  MIDDLE(0.5),
  END(1);

  private final double share;

  Anchor(double share) {
    this.share = share;
  }

  /** The left end of a text of a width that is placed at x. */
  public double left(double x, double width) {
    return x - share * width;
  }
}
