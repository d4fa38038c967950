package dev.servescope.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a scenario in another language. A comparison names what differs by the way to it,
 * one part after the other, and then what it was and is: {@code retries back off 1s → 2s}. Each
 * part has a word of its own; the words are put together in the same order.
 *
 * @param names by their English names, which may have several words
 */
record PartNames(Map<String, String> names) {
  /** What the keys of parts begin with. */
  static final String PREFIX = "part.";

  /** For a language that needs no other names. */
  static final PartNames NONE = new PartNames(Map.of());

  private static final String ARROW = " → ";
  private static final int MOST_WORDS = 5;

  /** What no name goes beyond. */
  private static final Set<String> MARK = Set.of(" (", ")", ", ");

  private static final Pattern MARKS =
      Pattern.compile("(?= \\()|(?<= \\()|(?=\\))|(?<=\\))|(?=, )|(?<=, )");

  /** Keeps a copy. */
  PartNames {
    names = Map.copyOf(names);
  }

  /** Those of a bundle. */
  static PartNames of(String bundle, Locale language) {
    var english = ResourceBundle.getBundle(bundle, Locale.ROOT);
    var other = ResourceBundle.getBundle(bundle, language);
    var names = new HashMap<String, String>();
    for (var key : english.keySet()) {
      if (key.startsWith(PREFIX)) {
        names.put(english.getString(key), other.getString(key));
      }
    }
    return new PartNames(names);
  }

  /** Whether a part has a name. */
  boolean has(String part) {
    return names.containsKey(part);
  }

  /** A change of a part in the other language; empty where the text is none or nothing is known. */
  Optional<String> change(String text) {
    int arrow = text.indexOf(ARROW);
    if (arrow < 0 || text.indexOf(ARROW, arrow + 1) >= 0) {
      return Optional.empty();
    }
    var said = words(text.substring(0, arrow)) + ARROW + words(text.substring(arrow + 3));
    return said.equals(text) ? Optional.empty() : Optional.of(said);
  }

  /** What stands in brackets or between commas is named by itself. */
  private String words(String text) {
    return MARKS.splitAsStream(text).map(this::named).collect(Collectors.joining());
  }

  /** The longest names first, from the left to the right; what has no name stays. */
  private String named(String text) {
    if (MARK.contains(text)) {
      return text;
    }
    var left = List.of(text.split(" "));
    var said = new StringBuilder();
    while (!left.isEmpty()) {
      int count = known(left);
      var part = String.join(" ", left.subList(0, Math.max(1, count)));
      said.append(said.isEmpty() ? "" : " ").append(names.getOrDefault(part, part));
      left = left.subList(Math.max(1, count), left.size());
    }
    return said.toString();
  }

  private int known(List<String> words) {
    for (int count = Math.min(MOST_WORDS, words.size()); count > 0; count--) {
      if (has(String.join(" ", words.subList(0, count)))) {
        return count;
      }
    }
    return 0;
  }
}
