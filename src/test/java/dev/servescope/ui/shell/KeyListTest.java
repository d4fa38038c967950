package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sheet of keys, made from the keys themselves. */
class KeyListTest {
  @AfterEach
  void english() {
    Messages.speak(Locale.ROOT);
  }

  @Test
  void everyKeyOfTheWindowIsOnTheSheetAndDoesOneThing() {
    var combinations =
        Arrays.stream(Shortcut.values()).flatMap(key -> key.combinations().stream()).toList();
    assertThat(combinations).doesNotHaveDuplicates();
    var shown =
        KeyList.all().stream().flatMap(group -> group.rows().stream()).map(KeyList.Row::keys);
    assertThat(shown)
        .contains("Space", ",", ".", "Ctrl+Shift+Z  Ctrl+Y", "Alt+R", "F1", "T", "←  →")
        .contains("Ctrl+1 – Ctrl+" + Modes.ALL.size());
  }

  @Test
  void keysAreNamedInTheLanguageOfTheWindow() {
    Messages.speak(Locale.GERMAN);
    assertThat(KeyNames.of(Shortcut.REDO.first())).isEqualTo("Strg+Umschalt+Z");
    assertThat(KeyNames.of(Shortcut.PLAY.first())).isEqualTo("Leertaste");
  }

  @Test
  void whatATooltipPromisesIsTheKey() {
    for (var language : new Locale[] {Locale.ROOT, Locale.GERMAN}) {
      Messages.speak(language);
      Map.of(
              "bar.undo.tip", Shortcut.UNDO,
              "bar.redo.tip", Shortcut.REDO,
              "bar.compare.tip", Shortcut.COMPARE,
              "bar.export.tip", Shortcut.EXPORT,
              "bar.theme.tip", Shortcut.THEME,
              "transport.play.tip", Shortcut.PLAY)
          .forEach(
              (tip, key) ->
                  assertThat(Messages.of(tip)).endsWith("(" + KeyNames.of(key.first()) + ")"));
    }
  }
}
