package dev.servescope.app;

import dev.servescope.ui.shell.ServeScopeWindow;
import dev.servescope.ui.shell.WindowModel;
import java.util.Iterator;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/**
 * A start that nobody watches, asked for by {@code -Dservescope.rehearsal=watch} or {@code =tour}.
 * It says {@code window} on standard output once the window has been painted, and {@code run} once
 * its first whole run has; a tour then shows every mode and closes the window. From a tour the
 * installers' build learns what Java loads and compiles; by what is said start times are measured.
 */
enum Rehearsal {
  /** Says what is painted; the window stays. */
  WATCH,
  /** Says it as well, shows all modes, and ends. */
  TOUR;

  private static final String PROPERTY = "servescope.rehearsal";

  /** Long enough that the background has answered and a film has moved. */
  private static final Duration LOOK = Duration.seconds(1);

  /** The one that is asked for; a word that is none asks for none. */
  static Optional<Rehearsal> asked() {
    return switch (System.getProperty(PROPERTY, "")) {
      case "watch" -> Optional.of(WATCH);
      case "tour" -> Optional.of(TOUR);
      default -> Optional.empty();
    };
  }

  /** Begins with a window that has just been shown. */
  void begin(Stage stage, WindowModel model) {
    var scene = stage.getScene();
    var runs = model.explore().runs();
    Frames.whenPainted(scene, () -> System.out.println("window"));
    Frames.whenPainted(
        scene,
        () -> runs.runProperty().get() != null && !runs.workingProperty().get(),
        () -> runPainted(stage, model));
  }

  private void runPainted(Stage stage, WindowModel model) {
    System.out.println("run");
    if (this == TOUR) {
      model.explore().playhead().toggle();
      show(ServeScopeWindow.modes().iterator(), stage, model);
    }
  }

  private static void show(Iterator<String> modes, Stage stage, WindowModel model) {
    var look = new PauseTransition(LOOK);
    look.setOnFinished(
        seen -> {
          if (modes.hasNext()) {
            model.modeProperty().set(modes.next());
            show(modes, stage, model);
          } else {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
          }
        });
    look.play();
  }
}
