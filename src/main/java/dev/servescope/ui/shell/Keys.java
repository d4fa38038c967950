package dev.servescope.ui.shell;

import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.transport.Playhead;
import java.util.Map;
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
 * The keys of the whole window. Space plays wherever the focus is, but for fields, lists and check
 * boxes, which need it; Enter presses the button that has the focus in its stead.
 */
final class Keys {
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
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN), window::export);
  }

  private Map<KeyCombination, Runnable> accelerators() {
    ScenarioEditor editor = model.explore().editor();
    var control = KeyCombination.SHORTCUT_DOWN;
    return Map.of(
        new KeyCodeCombination(KeyCode.Z, control), editor::undo,
        new KeyCodeCombination(KeyCode.Z, control, KeyCombination.SHIFT_DOWN), editor::redo,
        new KeyCodeCombination(KeyCode.Y, control), editor::redo,
        new KeyCodeCombination(KeyCode.B, control), model.explore()::pinOrUnpin,
        new KeyCodeCombination(KeyCode.T, control), model::toggleTheme);
  }

  private void pressed(KeyEvent event, @Nullable Node focus) {
    if (event.isShortcutDown() || event.isAltDown() || focus instanceof TextInputControl) {
      return;
    }
    Playhead playhead = model.explore().playhead();
    switch (event.getCode()) {
      case SPACE -> {
        spaceTaken = !(focus instanceof ComboBoxBase<?> || focus instanceof CheckBox);
        take(event, spaceTaken, playhead::toggle);
      }
      case COMMA -> take(event, true, () -> playhead.step(-1));
      case PERIOD -> take(event, true, () -> playhead.step(1));
      case ENTER -> {
        if (focus instanceof ButtonBase button) {
          take(event, true, button::fire);
        }
      }
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
