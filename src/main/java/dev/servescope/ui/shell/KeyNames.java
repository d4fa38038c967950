package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** What keys are called in the language of the window. */
final class KeyNames {
  private KeyNames() {}

  /** Such as {@code Ctrl+Shift+Z}. */
  static String of(KeyCombination combination) {
    var parts = new ArrayList<String>();
    if (combination.getShortcut() == ModifierValue.DOWN) {
      parts.add(Messages.of("key.ctrl"));
    }
    if (combination.getAlt() == ModifierValue.DOWN) {
      parts.add(Messages.of("key.alt"));
    }
    if (combination.getShift() == ModifierValue.DOWN) {
      parts.add(Messages.of("key.shift"));
    }
    if (combination instanceof KeyCodeCombination key) {
      parts.add(of(key.getCode()));
    }
    return String.join("+", parts);
  }

  /** Several that do the same or belong together, at most two: more are one key elsewhere. */
  static String of(List<KeyCombination> combinations) {
    return combinations.stream()
        .map(KeyNames::of)
        .distinct()
        .limit(2)
        .collect(Collectors.joining("  "));
  }

  /** Letters and function keys are called what they are. */
  static String of(KeyCode code) {
    var key = "key." + Messages.key(code);
    return Messages.has(key) ? Messages.of(key) : code.getName();
  }
}
