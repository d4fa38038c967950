package dev.servescope.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/**
 * The keys before an audience, as {@link LectureKeys} obeys them and the sheet of keys shows them.
 */
enum LectureKey {
  /** Begins and ends, anywhere in the window. */
  TOGGLE(KeyCode.F11),
  FORWARD(KeyCode.PAGE_DOWN),
  BACK(KeyCode.PAGE_UP),
  JUMP(
      KeyCode.DIGIT1,
      KeyCode.DIGIT2,
      KeyCode.DIGIT3,
      KeyCode.DIGIT4,
      KeyCode.DIGIT5,
      KeyCode.DIGIT6,
      KeyCode.DIGIT7,
      KeyCode.DIGIT8,
      KeyCode.DIGIT9),
  BLANK(KeyCode.B),
  FUTURE(KeyCode.H),
  LEAVE(KeyCode.ESCAPE);

  private final List<KeyCode> codes;

  LectureKey(KeyCode... codes) {
    this.codes = List.of(codes);
  }

  /** Its keys, in a row. */
  List<KeyCode> codes() {
    return codes;
  }

  /** Whether a field has no use for it, so that it counts while something is typed. */
  boolean isClicked() {
    return this != JUMP && this != BLANK && this != FUTURE;
  }

  /** Its name in texts. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<LectureKey> of(KeyCode code) {
    return Arrays.stream(values()).filter(key -> key.codes.contains(code)).findFirst();
  }
}
