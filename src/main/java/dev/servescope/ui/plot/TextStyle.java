package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Fonts;

/** Size in pixels and weight of text in the bundled typeface. */
public record TextStyle(double size, Fonts.Weight weight) {
  /** How far capitals and digits rise above the baseline, as a share of the size. */
  private static final double CAP_HEIGHT = 0.727;

  /** How far a line of text reaches from its top to its bottom, as a share of the size. */
  private static final double LINE_HEIGHT = 1.21;

  /** The height of capitals and digits. */
  public double capHeight() {
    return size * CAP_HEIGHT;
  }

  /** The height a line of text needs. */
  public double lineHeight() {
    return size * LINE_HEIGHT;
  }

  /** The baseline of a line whose capitals are centred on y. */
  public double baselineFor(double middle) {
    return middle + capHeight() / 2;
  }
}
