package dev.servescope.app;

import dev.servescope.cli.Program;
import dev.servescope.cli.io.Streams;

/** Starts ServeScope: hands the arguments to the command line, which knows what they ask. */
public final class Main {
  private Main() {}

  static void main(String[] arguments) {
    int code = execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int execute(String[] arguments) {
    var storage = new StoragePorts(SettingsFolder.ofThisSystem());
    try (var charts = new ChartPictures(storage.pictures())) {
      return Program.execute(
          arguments,
          Streams.ofThisProcess(),
          file -> new DesktopWindow().open(file),
          charts,
          charts::write,
          charts::write);
    }
  }
}
