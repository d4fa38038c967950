package dev.servescope.cli.table;

import dev.servescope.ui.text.Lines;

/** Breaks sentences into lines that a terminal of the usual width shows whole. */
final class Paragraph {
  private static final int WIDTH = 80;

  /** Stands where no line may end. */
  private static final char NO_BREAK = '\u00a0';

  private static final String END = System.lineSeparator();

  private Paragraph() {}

  /**
   * A text in lines that end between words, of which a figure and its unit are one.
   *
   * @param first what the first line begins with
   * @param others what each further line begins with
   */
  static String of(String first, String others, String text) {
    var lines = new StringBuilder();
    var line = new StringBuilder(first);
    boolean bare = true;
    for (var word : Lines.kept(text).split(" ", -1)) {
      if (!bare && line.length() + 1 + word.length() > WIDTH) {
        lines.append(line).append(END);
        line = new StringBuilder(others);
        bare = true;
      }
      line.append(bare ? "" : " ").append(word);
      bare = false;
    }
    return lines.append(line).append(END).toString().replace(NO_BREAK, ' ');
  }
}
