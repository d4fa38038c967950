package dev.servescope.ui.text;

import java.util.regex.Pattern;

/** Where sentences may break into lines. */
public final class Lines {
  private static final String UNITS = "%|ns|µs|ms|s|min|h|d|B|kB|MB|GB|TB";

  private static final String AFTER_NUMBER = "(?<=\\d) (?=(?:" + UNITS + ")(?![\\p{L}\\d]))";
  private static final String AFTER_SIGN = "(?<=[<>≤≥±]) (?=[$\\d])";

  /** As in 1 h 25 min. */
  private static final String IN_DURATION =
      "(?<=\\d (?:d|h|min)) (?=\\d{1,2} (?:h|min|s)(?![\\p{L}\\d]))";

  /** The blanks that hold together. */
  private static final Pattern INSIDE =
      Pattern.compile(AFTER_NUMBER + "|" + AFTER_SIGN + "|" + IN_DURATION);

  private Lines() {}

  /** A sentence for a label that wraps: no line ends inside a figure with its unit. */
  public static String kept(String sentence) {
    return INSIDE.matcher(sentence).replaceAll("\u00a0");
  }
}
