package dev.servescope.storage.json;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of a case's words in the file: {@code latencyMean}. */
final class CaseWords {
  private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

  private CaseWords() {}

  static String of(Enum<?> value) {
    var lower = value.name().toLowerCase(Locale.ROOT);
    return NEXT_WORD.matcher(lower).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
  }
}
