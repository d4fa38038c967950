package dev.servescope.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the layers below the window say, in the language of the window. They speak English, as the
 * command line and the files do; here their sentences are known again by their words, with what
 * stands between them, and said anew. What nobody has put into {@code sentences.properties}, such
 * as a name from a scenario file, stays as it is.
 */
public final class Sentences {
  private static final List<String> BUNDLES =
      List.of("dev.servescope.ui.sentences", "dev.servescope.theory.theory");

  private static volatile Spoken spoken = new Spoken(Locale.ROOT, List.of(), PartNames.NONE);

  private Sentences() {}

  private record Spoken(Locale language, List<Phrase> phrases, PartNames parts) {}

  /** A sentence, or half of one, of a layer below. */
  public static String of(String english) {
    var now = spoken();
    return now.phrases().isEmpty() ? english : said(english, now).orElse(english);
  }

  /** A text of the window, and below it a line for each sentence of a layer below. */
  public static String below(String text, List<String> english) {
    return Stream.concat(Stream.of(text), english.stream().map(Sentences::of))
        .collect(Collectors.joining("\n"));
  }

  /** Whether the language of the window has words for a sentence. */
  static boolean knows(String english) {
    return said(english, spoken()).isPresent();
  }

  /** Whether the language of the window has a name for a part of a scenario. */
  static boolean namesPart(String english) {
    return spoken().parts().has(english);
  }

  private static Spoken spoken() {
    var language = Messages.language();
    if (!spoken.language().equals(language)) {
      spoken = new Spoken(language, read(language), PartNames.of(BUNDLES.getFirst(), language));
    }
    return spoken;
  }

  /** Those with the most words of their own come first: the others would take parts for words. */
  private static List<Phrase> read(Locale language) {
    return BUNDLES.stream()
        .flatMap(
            name -> {
              var english = ResourceBundle.getBundle(name, Locale.ROOT);
              var other = ResourceBundle.getBundle(name, language);
              return english.keySet().stream()
                  .filter(key -> !key.startsWith(PartNames.PREFIX))
                  .flatMap(key -> phrases(key, english.getString(key), other.getString(key)));
            })
        .sorted(Comparator.comparingInt(Phrase::letters).reversed())
        .toList();
  }

  /** The label of a value also stands before the value, before what it was and is, and alone. */
  private static Stream<Phrase> phrases(String key, String english, String other) {
    var phrase = Stream.of(Phrase.of(english, other));
    return key.startsWith("label.")
        ? Stream.concat(
            phrase,
            Stream.of(" {0}", " {0} → {1}", " of {2} {0} → {1}", " of {0}")
                .map(
                    rest ->
                        Phrase.of(
                            english + rest, other + rest.replaceFirst(" of (\\{\\d})", " ($1)"))))
        : phrase;
  }

  private static Optional<String> said(String english, Spoken now) {
    return again(english, now)
        .or(() -> again(small(english), now).map(Sentences::capital))
        .or(() -> now.parts().change(english))
        .or(() -> listed(english, now));
  }

  private static Optional<String> again(String english, Spoken now) {
    for (var phrase : now.phrases()) {
      var parts = phrase.parts(english);
      if (parts.isPresent()) {
        var said = parts.get().stream().map(part -> said(part, now).orElse(part)).toList();
        return Optional.of(phrase.filled(said));
      }
    }
    return Optional.empty();
  }

  /** Several in a row, if one of them is known. */
  private static Optional<String> listed(String english, Spoken now) {
    int comma = english.indexOf(", ");
    if (comma < 0) {
      return Optional.empty();
    }
    var head = english.substring(0, comma);
    var tail = english.substring(comma + 2);
    var first = said(head, now);
    var rest = said(tail, now);
    return first.isEmpty() && rest.isEmpty()
        ? Optional.empty()
        : Optional.of(first.orElse(head) + ", " + rest.orElse(tail));
  }

  private static String small(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** The same as the beginning of a sentence. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
