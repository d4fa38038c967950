package dev.servescope.app;

import dev.servescope.cli.port.WindowOpener;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;

/** The window, where there is a display for it. The only way from the command line to JavaFX. */
final class DesktopWindow implements WindowOpener {
  private static final int NO_WINDOW = 1;

  @Override
  public int open(Optional<Path> file) {
    if (!hasDisplay(System.getProperties().getProperty("os.name", ""), System.getenv())) {
      return refuse("ServeScope opens a window, and there is no display to open it on.");
    }
    Opening.begin();
    try {
      Application.launch(
          ServeScopeApp.class, file.stream().map(Path::toString).toArray(String[]::new));
      return 0;
    } catch (UnsupportedOperationException noDisplay) {
      return refuse("ServeScope cannot open a window here: " + noDisplay.getMessage() + ".");
    } catch (RuntimeException broken) {
      return refuse("ServeScope could not start: " + root(broken) + ".");
    }
  }

  /** What lies at the bottom of a failure, in its own words. */
  private static Throwable root(Throwable failure) {
    var cause = failure.getCause();
    return cause == null ? failure : root(cause);
  }

  /** Whether there is a screen; only Linux can lack one and say so beforehand. */
  static boolean hasDisplay(String system, Map<String, String> environment) {
    boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    return !linux
        || headless
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }

  private static int refuse(String sentence) {
    System.err.println(sentence);
    return NO_WINDOW;
  }
}
