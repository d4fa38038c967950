package dev.servescope.ui.plot;

/** Tells how wide text is, so that a layout can be made without drawing. */
@FunctionalInterface
public interface TextMeasure {
  /** The width in pixels. */
  double width(String text, TextStyle style);

  /** The longest beginning of a text that fits, with an ellipsis if it is cut; maybe empty. */
  default String fit(String text, TextStyle style, double width) {
    if (width(text, style) <= width) {
      return text;
    }
    for (int end = text.length() - 1; end > 0; end--) {
      String cut = text.substring(0, end).stripTrailing() + "…";
      if (width(cut, style) <= width) {
        return cut;
      }
    }
    return "";
  }
}
