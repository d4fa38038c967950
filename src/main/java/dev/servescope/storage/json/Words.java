package dev.servescope.storage.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists of allowed words, with a guess at the one that was meant. */
final class Words {
  private static final int MAX_LENGTH = 40;

  private Words() {}

  /** The words in quotes, {@code "a", "b" or "c"}. */
  static String list(List<String> words) {
    var quoted = words.stream().map(word -> '"' + word + '"').toList();
    int last = quoted.size() - 1;
    return last < 1
        ? String.join("", quoted)
        : quoted.stream().limit(last).collect(Collectors.joining(", ")) + " or " + quoted.get(last);
  }

  /** The words in quotes and, where one is near, {@code (did you mean "rate"?)}. */
  static String listFor(String found, List<String> words) {
    var guess = nearest(found, words).map(word -> " (did you mean \"" + word + "\"?)");
    return list(words) + guess.orElse("");
  }

  /** The word with the fewest letters to change, if they are at most a third of it. */
  static Optional<String> nearest(String found, List<String> words) {
    if (found.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return words.stream()
        .min(Comparator.comparingInt(word -> distance(found, word)))
        .filter(word -> distance(found, word) <= Math.max(1, word.length() / 3));
  }

  /** Levenshtein's distance, blind to case. */
  private static int distance(String left, String right) {
    var a = left.toLowerCase(Locale.ROOT);
    var b = right.toLowerCase(Locale.ROOT);
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[b.length()];
  }
}
