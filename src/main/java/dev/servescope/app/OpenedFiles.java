package dev.servescope.app;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Files that are double-clicked on macOS, which hands them over as an event and not as an argument.
 * JavaFX knows the event and has no public way to hear it, and AWT's way needs AWT to own the
 * application; so this reaches into JavaFX, where the launcher allows it, and does nothing else.
 */
final class OpenedFiles {
  private OpenedFiles() {}

  /** Hears of them on macOS, the one that started the program among them; on JavaFX's thread. */
  static void listen(Consumer<Path> listener) {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")) {
      hear(listener);
    }
  }

  /** Hears of them where the launcher allows it; elsewhere files come as arguments. */
  static boolean hear(Consumer<Path> listener) {
    try {
      Handler.install(listener);
      return true;
    } catch (IllegalAccessError closed) {
      return false;
    }
  }

  /** All that knows of JavaFX's own class, which Java may refuse as soon as it is linked. */
  private static final class Handler extends Application.EventHandler {
    private final Application.EventHandler own;
    private final Consumer<Path> listener;

    private Handler(Application.EventHandler own, Consumer<Path> listener) {
      this.own = own;
      this.listener = listener;
    }

    /** Takes the place of JavaFX's own handler, and leaves all other events to it. */
    static void install(Consumer<Path> listener) {
      var application = Application.GetApplication();
      application.setEventHandler(new Handler(application.getEventHandler(), listener));
    }

    @Override
    public void handleOpenFilesAction(Application application, long time, String[] files) {
      if (files.length > 0) {
        var file = Path.of(files[0]);
        Platform.runLater(() -> listener.accept(file));
      }
    }

    @Override
    public void handleQuitAction(Application application, long time) {
      own.handleQuitAction(application, time);
    }

    @Override
    public void handlePreferencesChanged(Map<String, Object> preferences) {
      own.handlePreferencesChanged(preferences);
    }
  }
}
