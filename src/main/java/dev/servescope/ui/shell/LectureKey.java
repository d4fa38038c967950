package dev.servescope.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/**
 * The keys before an audience, in the order of the sheet that F1 shows: those of a clicker and a
 * few letters. Without a number key of its own, as the first nine all jump.
 */
@SuppressWarnings("ImmutableEnumChecker") // Lists that cannot change.
enum LectureKey {
  LECTURE(KeyCode.F11),
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

  /** What a key does, if anything. */
  static Optional<LectureKey> of(KeyCode code) {
    return Arrays.stream(values()).filter(key -> key.codes.contains(code)).findFirst();
  }

  /** The keys that do it. */
  List<KeyCode> codes() {
    return codes;
  }

  /** Its name in texts. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
