package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Fonts.Weight;

/** The text styles of a figure and the distances that follow from them. */
record TextSizes(double base) {
  TextStyle title() {
    return new TextStyle(base * 1.18, Weight.SEMIBOLD);
  }

  TextStyle plain() {
    return new TextStyle(base, Weight.REGULAR);
  }

  TextStyle label() {
    return new TextStyle(base, Weight.SEMIBOLD);
  }

  /** From the edge of the figure to its parts. */
  double pad() {
    return Math.round(base * 0.9);
  }

  /** From the plot to the labels of its axes. */
  double gap() {
    return Math.round(base * 0.7);
  }

  /** The height of a row of the legend or of event labels. */
  double row() {
    return Math.round(base * 1.6);
  }
}
