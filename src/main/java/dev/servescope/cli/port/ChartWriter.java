package dev.servescope.cli.port;

import dev.servescope.run.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws the charts of the window into files, with or without a display. */
@FunctionalInterface
public interface ChartWriter {
  /**
   * Writes every chart of a run and the dashboard as PNG files. It is called for one run after the
   * other, on a thread that may wait.
   *
   * @param run a finished run
   * @param folder where the files go; it exists
   * @param baseName how the name of each file begins, without a separator behind it
   * @return the files, in the order in which they were written
   * @throws IOException where a file cannot be written or nothing can be drawn; the message is a
   *     sentence for people
   */
  List<Path> write(Run run, Path folder, String baseName) throws IOException;
}
