package dev.servescope.ui.port;

import java.util.Locale;

/** In what a chart can be exported. */
public enum FileKind {
  /** A picture of pixels, which carries its scenario. */
  PNG,
  /** A drawing for pages of the web and for drawing programs, which carries its scenario. */
  SVG,
  /** A drawing for reports and for print, which carries its scenario. */
  PDF,
  /** The numbers of a chart. */
  CSV;

  /** How the names of its files end, with the dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
