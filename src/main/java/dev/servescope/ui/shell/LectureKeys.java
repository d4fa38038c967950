package dev.servescope.ui.shell;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys before an audience: those of a clicker, and a few letters. What is typed into a field
 * stays there, but for the keys that a field has no use for. A black screen comes back with any
 * key.
 */
final class LectureKeys {
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
    var key = LectureKey.of(event.getCode());
    if (key.equals(Optional.of(LectureKey.LECTURE))) {
      take(event, lecture::toggle);
    } else if (lecture.blankProperty().get()) {
      take(event, () -> lecture.blankProperty().set(false));
    } else if (lecture.isOn() && isPlain(event) && !covered.getAsBoolean() && !inTable(focus)) {
      boolean typing = focus instanceof TextInputControl;
      key.ifPresent(known -> heard(event, known, typing));
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

  private void heard(KeyEvent event, LectureKey key, boolean typing) {
    switch (key) {
      case FORWARD -> take(event, lecture::forward);
      case BACK -> take(event, lecture::back);
      case LEAVE -> take(event, lecture::leave);
      default -> {
        if (!typing) {
          typed(event, key);
        }
      }
    }
  }

  private void typed(KeyEvent event, LectureKey key) {
    switch (key) {
      case JUMP -> take(event, () -> lecture.jump(key.codes().indexOf(event.getCode())));
      case BLANK -> take(event, () -> lecture.blankProperty().set(true));
      case FUTURE -> take(event, lecture::toggleFuture);
      default -> {}
    }
  }

  private static void take(KeyEvent event, Runnable action) {
    event.consume();
    action.run();
  }
}
