package dev.servescope.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;

/**
 * Starts ServeScope: {@code servescope [FILE]}, a scenario or a CSV file of recorded requests. It
 * ends with 1 where no window can be opened and with 2 for an argument that it cannot use.
 */
public final class Main {
  private static final int NO_WINDOW = 1;
  private static final int BAD_ARGUMENT = 2;

  private Main() {}

  static void main(String[] arguments) {
    var problem = argumentProblem(arguments);
    if (problem.isPresent()) {
      end(BAD_ARGUMENT, problem.get());
    } else if (!hasDisplay(System.getProperties().getProperty("os.name", ""), System.getenv())) {
      end(NO_WINDOW, "ServeScope opens a window, and there is no display to open it on.");
    } else {
      open(arguments);
    }
  }

  private static void open(String[] arguments) {
    try {
      Application.launch(ServeScopeApp.class, arguments);
    } catch (UnsupportedOperationException noDisplay) {
      end(NO_WINDOW, "ServeScope cannot open a window here: " + noDisplay.getMessage() + ".");
    } catch (RuntimeException broken) {
      end(NO_WINDOW, "ServeScope could not start: " + root(broken) + ".");
    }
  }

  /** What lies at the bottom of a failure, in its own words. */
  private static Throwable root(Throwable failure) {
    var cause = failure.getCause();
    return cause == null ? failure : root(cause);
  }

  /** What is wrong with the arguments, as a sentence. */
  static Optional<String> argumentProblem(String[] arguments) {
    if (arguments.length > 1) {
      return Optional.of("ServeScope opens one file at a time: servescope [FILE]");
    }
    if (arguments.length == 0 || readable(arguments[0])) {
      return Optional.empty();
    }
    return Optional.of(
        "ServeScope cannot read "
            + arguments[0]
            + ". It takes a .servescope or .csv file, or nothing: servescope [FILE]");
  }

  private static boolean readable(String argument) {
    try {
      return Files.isReadable(Path.of(argument));
    } catch (InvalidPathException noPath) {
      return false;
    }
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

  private static void end(int code, String sentence) {
    System.err.println(sentence);
    System.exit(code);
  }
}
