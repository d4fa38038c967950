package dev.servescope.ui.theme;

import javafx.scene.paint.Color;

/**
 * Contrast of two opaque colours by WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) of their relative
 * luminances, from 1 (the same) to 21 (black on white). Text wants 4.5, graphical marks 3.
 */
public final class Contrast {
  /** The least contrast of text to what is behind it. */
  public static final double TEXT = 4.5;

  /** The least contrast of a graphical mark without an outline. */
  public static final double MARK = 3;

  private Contrast() {}

  /** The contrast of two colours, in any order. */
  public static double of(Color a, Color b) {
    double la = luminance(a);
    double lb = luminance(b);
    return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
