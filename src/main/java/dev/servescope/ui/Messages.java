package dev.servescope.ui;

import dev.servescope.scenario.KebabCase;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every text that a user reads, by its key in {@code messages.properties} (English) and its sisters
 * in other languages. Numbers, units and prices look alike in all of them, with a point before
 * decimals: what a field, a file or the command line shows is what each of the others accepts.
 */
public final class Messages {
  private static volatile ResourceBundle bundle = load(Locale.ROOT);

  private Messages() {}

  /**
   * Speaks another language from now on; what is shown already stays as it is.
   *
   * @param language of the texts; the root one is English
   */
  public static void speak(Locale language) {
    bundle = load(language);
  }

  private static ResourceBundle load(Locale language) {
    return ResourceBundle.getBundle("dev.servescope.ui.messages", language);
  }

  /** The language that is spoken; the root one is English. */
  public static Locale language() {
    return bundle.getLocale();
  }

  /** The bundle itself, for views that name their texts by {@code %key}. */
  public static ResourceBundle bundle() {
    return bundle;
  }

  /** The text of a key, with {0}, {1} ... replaced by the arguments; an unknown key is a defect. */
  public static String of(String key, Object... arguments) {
    var text = bundle.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
  }

  /** A constant as it stands in keys, and in the ids of nodes: {@code least-connections}. */
  public static String key(Enum<?> constant) {
    return KebabCase.of(constant);
  }

  /** Whether there is a text for a key. */
  public static boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * A name as it stands within a sentence: in English with a small letter, but for abbreviations;
   * in German, whose nouns are capital, as it is.
   */
  public static String within(String name) {
    boolean word = name.length() > 1 && !Character.isUpperCase(name.charAt(1));
    return word && language().equals(Locale.ROOT)
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
