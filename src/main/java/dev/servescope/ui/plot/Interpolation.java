package dev.servescope.ui.plot;

/** How a curve runs from one point to the next. */
public enum Interpolation {
  /** Straight: the points are samples. */
  STRAIGHT,
  /** Level until the next point: each value holds for the time after its x. */
  STEP
}
