package dev.servescope.app;

import dev.servescope.cli.Program;
import dev.servescope.cli.io.Streams;
import java.io.IOException;

/** Starts ServeScope: hands the arguments to the command line, which knows what they ask. */
public final class Main {
  private Main() {}

  static void main(String[] arguments) {
    int code =
        Program.execute(
            arguments,
            Streams.ofThisProcess(),
            file -> new DesktopWindow().open(file),
            (run, folder, baseName) -> {
              throw new IOException("Charts cannot be drawn without a window yet.");
            });
    if (code != 0) {
      System.exit(code);
    }
  }
}
