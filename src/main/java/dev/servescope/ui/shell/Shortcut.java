package dev.servescope.ui.shell;

import dev.servescope.scenario.KebabCase;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * The keys of the whole window, in the order of the sheet that F1 shows. This list is the only one:
 * {@link Keys} registers from it, menus show from it, the sheet is made from it. Another key is
 * another constant, with a case in {@link Keys} that the compiler asks for and a text {@code
 * keys.NAME}.
 */
@SuppressWarnings("ImmutableEnumChecker") // Lists that cannot change.
enum Shortcut {
  PLAY(Group.FILM, plain(KeyCode.SPACE)),
  BACK(Group.FILM, plain(KeyCode.COMMA)),
  FORWARD(Group.FILM, plain(KeyCode.PERIOD)),
  STAGE(Group.FILM, plain(KeyCode.G)),
  OPEN(Group.SCENARIO, control(KeyCode.O)),
  SAVE(Group.SCENARIO, control(KeyCode.S)),
  SAVE_AS(Group.SCENARIO, controlShift(KeyCode.S)),
  RENAME(Group.SCENARIO, plain(KeyCode.F2)),
  IMPORT(Group.SCENARIO, control(KeyCode.I)),
  EXPORT(Group.SCENARIO, control(KeyCode.E)),
  UNDO(Group.SCENARIO, control(KeyCode.Z)),
  REDO(Group.SCENARIO, controlShift(KeyCode.Z), control(KeyCode.Y)),
  RESET(Group.SCENARIO, new KeyCodeCombination(KeyCode.R, KeyCombination.ALT_DOWN)),
  PIN(Group.SCENARIO, control(KeyCode.B)),
  COMPARE(Group.SCENARIO, control(KeyCode.K)),
  THEME(Group.WINDOW, control(KeyCode.T)),
  SHEET(Group.WINDOW, plain(KeyCode.F1)),
  QUIT(Group.WINDOW, control(KeyCode.Q));

  /** What belongs together on the sheet. */
  enum Group {
    FILM,
    SCENARIO,
    WINDOW
  }

  private final Group group;

  private final List<KeyCombination> combinations;

  Shortcut(Group group, KeyCombination... combinations) {
    this.group = group;
    this.combinations = List.of(combinations);
  }

  private static KeyCombination plain(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination controlShift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  Group group() {
    return group;
  }

  /** All that do it; menus show the first. */
  List<KeyCombination> combinations() {
    return combinations;
  }

  KeyCombination first() {
    return combinations.getFirst();
  }

  /** Its name in texts. */
  String word() {
    return KebabCase.of(this);
  }
}
