package dev.servescope.cli.port;

import java.util.Locale;

/** In what a chart is written. */
public enum ChartFile {
  /** A picture of pixels, which carries its scenario. */
  PNG,
  /** A drawing whose words are text. */
  SVG,
  /** A page whose words are text. */
  PDF,
  /** The numbers of the chart. */
  CSV;

  /** How the names of such files end, with the dot. */
  public String ending() {
    return "." + this;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
