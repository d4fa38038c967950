package dev.servescope.run.lesson;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.Map;
import java.util.Objects;

/**
 * What a lesson says, in one or more languages. It may hold a little Markdown, and figures of the
 * run in braces such as <code>{p95}</code>.
 *
 * @param byLanguage the words by the language's two letters; English is always among them
 */
public record Text(Map<String, String> byLanguage) {
  /** Says nothing. */
  public static final Text NONE = Text.of("");

  /** The language that every text has. */
  public static final String ENGLISH = "en";

  private static final int LONGEST = 4000;

  /** Refuses a text without English, one that is too long, and figures that cannot be read. */
  public Text {
    byLanguage = Map.copyOf(byLanguage);
    if (!byLanguage.containsKey(ENGLISH)) {
      throw new InvalidValueException(
          "", "no English", "a text, or texts by language, \"en\" among them");
    }
    byLanguage.forEach(Text::check);
  }

  private static void check(String language, String words) {
    if (!language.matches("[a-z]{2}")) {
      throw new InvalidValueException("", "\"" + language + "\"", "a language of two letters");
    }
    if (words.length() > LONGEST) {
      throw new InvalidValueException(
          "", words.length() + " characters", "a text of up to " + LONGEST + " characters");
    }
    Template.of(words);
  }

  /** A text in English alone. */
  public static Text of(String english) {
    return new Text(Map.of(ENGLISH, english));
  }

  /** The words in a language, or in English where there are none. */
  public String in(String language) {
    return Objects.requireNonNull(
        byLanguage.getOrDefault(language, byLanguage.get(ENGLISH)), "English is always there");
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return in(ENGLISH).isBlank();
  }
}
