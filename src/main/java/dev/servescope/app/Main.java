package dev.servescope.app;

import dev.servescope.cli.Program;
import dev.servescope.cli.io.Streams;
import dev.servescope.storage.ScenarioFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Starts ServeScope: hands the arguments to the command line, which knows what they ask. */
public final class Main {
  private Main() {}

  static void main(String[] arguments) {
    // Files and sentences have the digits that everybody can read, in Egypt and Thailand, too. The
    // language of the window is another matter.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
    int code = execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int execute(String[] arguments) {
    var window = new DesktopWindow();
    if (asksForTheWindow(arguments)) {
      return window.open(Stream.of(arguments).map(Path::of).findFirst());
    }
    var storage = new StoragePorts(SettingsFolder.ofThisSystem());
    try (var charts = new ChartPictures(storage.pictures())) {
      return Program.execute(
          arguments,
          Streams.ofThisProcess(),
          window,
          file -> storage.lessons().open(file),
          charts,
          charts.ofSweeps(),
          charts.ofComparisons());
    }
  }

  /**
   * Whether it is started as by a click, on itself or on a scenario. Then it does without the
   * command line, which takes half a second to learn its own words.
   */
  static boolean asksForTheWindow(String[] arguments) {
    return switch (arguments.length) {
      case 0 -> true;
      case 1 -> arguments[0].endsWith(ScenarioFiles.EXTENSION) && new File(arguments[0]).canRead();
      default -> false;
    };
  }
}
