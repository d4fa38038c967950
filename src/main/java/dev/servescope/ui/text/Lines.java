package dev.servescope.ui.text;

import java.util.regex.Pattern;

/** Where sentences may break into lines. */
public final class Lines {
  private static final String UNITS = "%|ns|µs|ms|s|min|h|d|B|kB|MB|GB|TB";

  /** The blanks between a number and its unit, and between a sign and its number. */
  private static final Pattern INSIDE =
      Pattern.compile("(?<=\\d) (?=(?:" + UNITS + ")(?![\\p{L}\\d]))|(?<=[<>≤≥±]) (?=[$\\d])");

  private Lines() {}

  /** A sentence for a label that wraps: no line ends between a number and its unit. */
  public static String kept(String sentence) {
    return INSIDE.matcher(sentence).replaceAll("\u00a0");
  }
}
