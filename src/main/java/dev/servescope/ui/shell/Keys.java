package dev.servescope.ui.shell;

import dev.servescope.ui.transport.Playhead;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keys of {@link Shortcut} work. Where one scenario is looked at, Space plays wherever
 * the focus is, but for fields, lists and check boxes, which need it; Enter presses the button that
 * has the focus in its stead.
 */
final class Keys {
  private final WindowModel model;
  private final MainWindow window;
  private final Runnable close;
  private boolean spaceTaken;

  private Keys(WindowModel model, MainWindow window, Runnable close) {
    this.model = model;
    this.window = window;
    this.close = close;
  }

  static void install(Scene scene, WindowModel model, MainWindow window, Runnable close) {
    var keys = new Keys(model, window, close);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.pressed(event, scene.getFocusOwner()));
    scene.addEventFilter(KeyEvent.KEY_RELEASED, keys::released);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::left);
    var accelerators = scene.getAccelerators();
    for (var shortcut : Shortcut.values()) {
      if (shortcut.group() != Shortcut.Group.FILM) {
        shortcut
            .combinations()
            .forEach(combination -> accelerators.put(combination, keys.action(shortcut)));
      }
    }
    IntStream.range(0, Math.min(Modes.ALL.size(), KeyList.mostModes()))
        .forEach(at -> accelerators.put(KeyList.mode(at), () -> keys.enter(at)));
  }

  private void enter(int mode) {
    if (!window.sheet().isOpen()) {
      model.modeProperty().set(Modes.ALL.get(mode).id());
    }
  }

  private Runnable action(Shortcut shortcut) {
    Playhead playhead = model.explore().playhead();
    return switch (shortcut) {
      case PLAY -> playhead::toggle;
      case BACK -> () -> playhead.step(-1);
      case FORWARD -> () -> playhead.step(1);
      case STAGE -> this::resizeStage;
      case OPEN -> model.document()::chooseAndOpen;
      case SAVE -> model.document()::save;
      case SAVE_AS -> model.document()::saveAs;
      case RENAME -> model.document()::rename;
      case IMPORT -> model.traceImport()::chooseAndImport;
      case EXPORT -> window::export;
      case UNDO -> model::undo;
      case REDO -> model::redo;
      case RESET -> model::reset;
      case PIN -> exploring(model.explore()::pinOrUnpin);
      case COMPARE -> model::addToComparison;
      case THEME -> model::toggleTheme;
      case SHEET -> window.sheet()::toggle;
      case QUIT -> close;
    };
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
    if (event.isConsumed()) {
      return;
    }
    if (window.sheet().isOpen()) {
      window.sheet().press(event);
    } else if (focus != null && isMenuKey(event)) {
      take(event, true, () -> askForMenu(focus));
    } else if (!event.isShortcutDown() && !event.isAltDown()) {
      plain(event, focus);
    }
  }

  private void plain(KeyEvent event, @Nullable Node focus) {
    if (focus instanceof TextInputControl) {
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
    if (Shortcut.PLAY.first().match(event)) {
      spaceTaken = !(focus instanceof ComboBoxBase<?> || focus instanceof CheckBox);
      take(event, spaceTaken, action(Shortcut.PLAY));
    } else if (Shortcut.BACK.first().match(event)) {
      take(event, true, action(Shortcut.BACK));
    } else if (Shortcut.FORWARD.first().match(event)) {
      take(event, true, action(Shortcut.FORWARD));
    } else if (Shortcut.STAGE.first().match(event)) {
      take(event, true, action(Shortcut.STAGE));
    }
  }

  private static boolean isMenuKey(KeyEvent event) {
    return event.getCode() == KeyCode.CONTEXT_MENU
        || (event.getCode() == KeyCode.F10 && event.isShiftDown());
  }

  /** Not every system turns the key for it into the question for a menu. */
  private static void askForMenu(Node focus) {
    var bounds = focus.getBoundsInLocal();
    var scene = focus.localToScene(bounds.getCenterX(), bounds.getCenterY());
    var screen = focus.localToScreen(bounds.getCenterX(), bounds.getCenterY());
    focus.fireEvent(
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            true,
            null));
  }

  /** Escape that nobody wanted takes the message away, or else the open case. */
  private void left(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    if (model.notices().shownProperty().get() != null) {
      take(event, true, model.notices()::dismiss);
    } else if (model.modeProperty().get().equals(WindowModel.EXPLORE)) {
      take(event, model.gallery().openCase().isPresent(), model.gallery()::close);
    }
  }

  private void resizeStage() {
    var size = model.explore().stage().sizeProperty();
    size.set(size.get().next());
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
