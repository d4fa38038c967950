package dev.servescope.ui.plot;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence into lines. */
final class Wrapping {
  private Wrapping() {}

  static List<String> lines(String sentence, TextStyle style, double width, TextMeasure measure) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : sentence.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && measure.width(longer, style) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
