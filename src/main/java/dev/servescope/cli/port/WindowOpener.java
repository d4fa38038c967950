package dev.servescope.cli.port;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the window. */
@FunctionalInterface
public interface WindowOpener {
  /**
   * Opens the window and waits until it is closed.
   *
   * @param file a scenario or a trace to open in it, which can be read
   * @return the exit code
   */
  int open(Optional<Path> file);
}
