package dev.servescope.storage.json;

import java.util.List;
import java.util.regex.Pattern;

/** The JSON reader's messages, less the parts that speak of the reader and its settings. */
final class Syntax {
  private static final List<Pattern> INTERNALS =
      List.of(
          Pattern.compile(" \\(bound as .*"),
          Pattern.compile(": enable `.*"),
          Pattern.compile("\\s*\\((?:from|for Object|start marker|`Json)[^)]*\\)?"),
          Pattern.compile("\\s*\\(for (?:Object|Array) starting at.*"),
          Pattern.compile("; byte offset.*"),
          Pattern.compile(" \\(not recognized.*"),
          Pattern.compile(" in VALUE_\\w+"),
          Pattern.compile(", `?from .*|(?<=\\(\\d{1,9}),.*"));
  private static final int MAX_LENGTH = 200;

  private Syntax() {}

  static String inWords(String message) {
    var words = message.lines().findFirst().orElse("");
    for (var internal : INTERNALS) {
      words = internal.matcher(words).replaceAll("");
    }
    return words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) + "..." : words;
  }
}
