package dev.servescope.ui;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
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

  private static volatile Spoken spoken = new Spoken(Locale.ROOT, List.of());

  private Sentences() {}

  private record Spoken(Locale language, List<Phrase> phrases) {}

  /** A sentence, or half of one, of a layer below. */
  public static String of(String english) {
    var phrases = phrases();
    return phrases.isEmpty() ? english : said(english, phrases).orElse(english);
  }

  /** Whether the language of the window has words for a sentence. */
  static boolean knows(String english) {
    return said(english, phrases()).isPresent();
  }

  private static List<Phrase> phrases() {
    var language = Messages.language();
    if (!spoken.language().equals(language)) {
      spoken = new Spoken(language, read(language));
    }
    return spoken.phrases();
  }

  /** Those with the most words of their own come first: the others would take parts for words. */
  private static List<Phrase> read(Locale language) {
    return BUNDLES.stream()
        .flatMap(
            name -> {
              var english = ResourceBundle.getBundle(name, Locale.ROOT);
              var other = ResourceBundle.getBundle(name, language);
              return english.keySet().stream()
                  .flatMap(key -> phrases(key, english.getString(key), other.getString(key)));
            })
        .sorted(Comparator.comparingInt(Phrase::letters).reversed())
        .toList();
  }

  /** The label of a value also stands before the value, and before what it was and is. */
  private static Stream<Phrase> phrases(String key, String english, String other) {
    var phrase = Stream.of(Phrase.of(english, other));
    return key.startsWith("label.")
        ? Stream.concat(
            phrase,
            Stream.of(" {0}", " {0} → {1}", " of {2} {0} → {1}")
                .map(rest -> Phrase.of(english + rest, other + rest.replace(" of {2}", " ({2})"))))
        : phrase;
  }

  private static Optional<String> said(String english, List<Phrase> phrases) {
    return again(english, phrases)
        .or(() -> again(small(english), phrases).map(Sentences::capital))
        .or(() -> listed(english, phrases));
  }

  private static Optional<String> again(String english, List<Phrase> phrases) {
    for (var phrase : phrases) {
      var parts = phrase.parts(english);
      if (parts.isPresent()) {
        var said = parts.get().stream().map(part -> said(part, phrases).orElse(part)).toArray();
        return Optional.of(new MessageFormat(phrase.other(), Locale.ROOT).format(said));
      }
    }
    return Optional.empty();
  }

  /** Several in a row, if one of them is known. */
  private static Optional<String> listed(String english, List<Phrase> phrases) {
    int comma = english.indexOf(", ");
    if (comma < 0) {
      return Optional.empty();
    }
    var head = english.substring(0, comma);
    var tail = english.substring(comma + 2);
    var first = said(head, phrases);
    var rest = said(tail, phrases);
    return first.isEmpty() && rest.isEmpty()
        ? Optional.empty()
        : Optional.of(first.orElse(head) + ", " + rest.orElse(tail));
  }

  private static String small(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
