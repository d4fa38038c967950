package dev.servescope.cli.table;

import java.util.regex.Pattern;

/** Breaks sentences into lines that a terminal of the usual width shows whole. */
final class Lines {
  private static final int WIDTH = 80;

  /** A number keeps its unit. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile(" (?!(?<=\\d )(?:(?:[µm]?s|min|h|d)\\b|%))");

  private static final String END = System.lineSeparator();

  private Lines() {}

  /**
   * A text in lines that end between words.
   *
   * @param first what the first line begins with
   * @param others what each further line begins with
   */
  static String of(String first, String others, String text) {
    var lines = new StringBuilder();
    var line = new StringBuilder(first);
    boolean bare = true;
    for (var word : BETWEEN_WORDS.split(text, -1)) {
      if (!bare && line.length() + 1 + word.length() > WIDTH) {
        lines.append(line).append(END);
        line = new StringBuilder(others);
        bare = true;
      }
      line.append(bare ? "" : " ").append(word);
      bare = false;
    }
    return lines.append(line).append(END).toString();
  }
}
