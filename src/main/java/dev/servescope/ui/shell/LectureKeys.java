package dev.servescope.ui.shell;

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

  private LectureKeys(Lecture lecture) {
    this.lecture = lecture;
  }

  /** To be installed before the other keys of the window, which pass over what is consumed. */
  static void install(Scene scene, Lecture lecture) {
    var keys = new LectureKeys(lecture);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.pressed(event, scene.getFocusOwner()));
  }

  private void pressed(KeyEvent event, @Nullable Node focus) {
    var key = LectureKey.of(event.getCode()).orElse(null);
    if (key == LectureKey.TOGGLE) {
      take(event, lecture::toggle);
    } else if (lecture.blankProperty().get()) {
      take(event, () -> lecture.blankProperty().set(false));
    } else if (key != null
        && lecture.isOn()
        && !event.isShortcutDown()
        && !event.isAltDown()
        && (key.isClicked() || !(focus instanceof TextInputControl))) {
      take(event, () -> act(key, key.codes().indexOf(event.getCode())));
    }
  }

  private void act(LectureKey key, int place) {
    switch (key) {
      case TOGGLE -> lecture.toggle();
      case FORWARD -> lecture.forward();
      case BACK -> lecture.back();
      case JUMP -> lecture.jump(place);
      case BLANK -> lecture.blankProperty().set(true);
      case FUTURE -> lecture.toggleFuture();
      case LEAVE -> lecture.leave();
    }
  }

  private static void take(KeyEvent event, Runnable action) {
    event.consume();
    action.run();
  }
}
