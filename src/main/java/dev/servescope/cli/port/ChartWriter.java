package dev.servescope.cli.port;

import dev.servescope.run.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws the charts of the window into files, with or without a display. */
@FunctionalInterface
public interface ChartWriter {
  /** The names of all charts that may be written, as far as that is known before a run. */
  default List<String> keys() {
    return List.of();
  }

  /**
   * Writes every chart of a run and the dashboard. It is called for one run after the other, on a
   * thread that may wait.
   *
   * @param run a finished run
   * @param files where they go, and as what
   * @return the files, in the order in which they were written
   * @throws IOException where a file cannot be written or nothing can be drawn; the message is a
   *     sentence for people
   */
  List<Path> write(Run run, ChartFiles files) throws IOException;
}
