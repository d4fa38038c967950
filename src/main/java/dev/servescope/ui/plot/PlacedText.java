package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;

/**
 * A line of text in its place.
 *
 * @param y the baseline
 * @param box what it covers, from the top of its capitals to below its descenders
 */
record PlacedText(
    String text, double x, double y, Anchor anchor, TextStyle style, ColorRole role, Box box) {
  private static final double DESCENT = 0.2;

  static PlacedText of(
      String text, double x, double y, Anchor anchor, TextStyle style, ColorRole role, double w) {
    double top = y - style.capHeight();
    double height = style.capHeight() + DESCENT * style.size();
    Box box = new Box(anchor.left(x, w), top, w, height);
    return new PlacedText(text, x, y, anchor, style, role, box);
  }
}
