package dev.servescope.ui.shell;

import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.transport.Playhead;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the whole window. Where one scenario is looked at, Space plays wherever the focus is,
 * but for fields, lists and check boxes, which need it; Enter presses the button that has the focus
 * in its stead.
 */
final class Keys {
  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6);

  private final WindowModel model;
  private boolean spaceTaken;

  private Keys(WindowModel model) {
    this.model = model;
  }

  static void install(Scene scene, WindowModel model, MainWindow window) {
    var keys = new Keys(model);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.pressed(event, scene.getFocusOwner()));
    scene.addEventFilter(KeyEvent.KEY_RELEASED, keys::released);
    scene.getAccelerators().putAll(keys.accelerators());
    scene.getAccelerators().putAll(keys.modeKeys());
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN), window::export);
  }

  private Map<KeyCombination, Runnable> accelerators() {
    ScenarioEditor editor = model.explore().editor();
    var control = KeyCombination.SHORTCUT_DOWN;
    return Map.of(
        new KeyCodeCombination(KeyCode.Z, control), exploring(editor::undo),
        new KeyCodeCombination(KeyCode.Z, control, KeyCombination.SHIFT_DOWN),
            exploring(editor::redo),
        new KeyCodeCombination(KeyCode.Y, control), exploring(editor::redo),
        new KeyCodeCombination(KeyCode.B, control), exploring(model.explore()::pinOrUnpin),
        new KeyCodeCombination(KeyCode.K, control), model::addToComparison,
        new KeyCodeCombination(KeyCode.T, control), model::toggleTheme);
  }

  /** A key with the shortcut and a digit for each mode, from the left. */
  private Map<KeyCombination, Runnable> modeKeys() {
    return IntStream.range(0, Math.min(Modes.ALL.size(), DIGITS.size()))
        .boxed()
        .collect(
            Collectors.toMap(
                at -> new KeyCodeCombination(DIGITS.get(at), KeyCombination.SHORTCUT_DOWN),
                at -> () -> model.modeProperty().set(Modes.ALL.get(at).id())));
  }

  /** What must not change a scenario that is out of sight. */
  private Runnable exploring(Runnable action) {
    return () -> {
      if (model.exploring().get()) {
        action.run();
      }
    };
  }

  private void pressed(KeyEvent event, @Nullable Node focus) {
    if (event.isConsumed()
        || event.isShortcutDown()
        || event.isAltDown()
        || focus instanceof TextInputControl) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER && focus instanceof ButtonBase button) {
      take(event, true, button::fire);
    } else if (model.exploring().get()) {
      film(event, focus);
    }
  }

  /** The keys that play the film. */
  private void film(KeyEvent event, @Nullable Node focus) {
    Playhead playhead = model.explore().playhead();
    switch (event.getCode()) {
      case SPACE -> {
        spaceTaken = !(focus instanceof ComboBoxBase<?> || focus instanceof CheckBox);
        take(event, spaceTaken, playhead::toggle);
      }
      case COMMA -> take(event, true, () -> playhead.step(-1));
      case PERIOD -> take(event, true, () -> playhead.step(1));
      default -> {}
    }
  }

  /** A button would fire when Space comes up again. */
  private void released(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && spaceTaken) {
      spaceTaken = false;
      event.consume();
    }
  }

  private static void take(KeyEvent event, boolean wanted, Runnable action) {
    if (wanted) {
      event.consume();
      action.run();
    }
  }
}
