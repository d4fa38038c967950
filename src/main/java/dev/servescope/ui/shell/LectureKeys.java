package dev.servescope.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys before an audience: those of a clicker, and a few letters. What is typed into a field
 * stays there, but for the keys that a field has no use for. A black screen comes back with any
 * key.
 */
final class LectureKeys {
  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private final Lecture lecture;
  private final BooleanSupplier covered;

  private LectureKeys(Lecture lecture, BooleanSupplier covered) {
    this.lecture = lecture;
    this.covered = covered;
  }

  /**
   * To be installed before the other keys of the window, which pass over what is consumed.
   *
   * @param covered whether something lies over the window that has the keys
   */
  static void install(Scene scene, Lecture lecture, BooleanSupplier covered) {
    var keys = new LectureKeys(lecture, covered);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.pressed(event, scene.getFocusOwner()));
  }

  private void pressed(KeyEvent event, @Nullable Node focus) {
    if (event.getCode() == KeyCode.F11) {
      take(event, lecture::toggle);
    } else if (lecture.blankProperty().get()) {
      take(event, () -> lecture.blankProperty().set(false));
    } else if (lecture.isOn() && !covered.getAsBoolean() && isPlain(event) && !inTable(focus)) {
      clicked(event);
      if (!event.isConsumed() && !(focus instanceof TextInputControl)) {
        typed(event);
      }
    }
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isShortcutDown() && !event.isAltDown();
  }

  /** The table of a chart lies over it and has keys of its own. */
  private static boolean inTable(@Nullable Node focus) {
    Node at = focus;
    while (at != null && !at.getStyleClass().contains("chart-table")) {
      at = at.getParent();
    }
    return at != null;
  }

  private void clicked(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN -> take(event, lecture::forward);
      case PAGE_UP -> take(event, lecture::back);
      case ESCAPE -> take(event, lecture::leave);
      default -> {}
    }
  }

  private void typed(KeyEvent event) {
    int digit = DIGITS.indexOf(event.getCode());
    if (digit >= 0) {
      take(event, () -> lecture.jump(digit));
    } else if (event.getCode() == KeyCode.B) {
      take(event, () -> lecture.blankProperty().set(true));
    } else if (event.getCode() == KeyCode.H) {
      take(event, lecture::toggleFuture);
    }
  }

  private static void take(KeyEvent event, Runnable action) {
    event.consume();
    action.run();
  }
}
