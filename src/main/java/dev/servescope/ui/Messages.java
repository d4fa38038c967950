package dev.servescope.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text that a user reads, by its key in {@code messages.properties}. */
public final class Messages {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("dev.servescope.ui.messages", Locale.ROOT);

  private Messages() {}

  /** The bundle itself, for views that name their texts by {@code %key}. */
  public static ResourceBundle bundle() {
    return BUNDLE;
  }

  /** The text of a key, with {0}, {1} ... replaced by the arguments; an unknown key is a defect. */
  public static String of(String key, Object... arguments) {
    var text = BUNDLE.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
  }

  /** Whether there is a text for a key. */
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }
}
