package dev.servescope.ui.port;

import dev.servescope.scenario.trace.ImportedTrace;
import dev.servescope.scenario.trace.TokenCost;
import java.io.IOException;
import java.nio.file.Path;

/** Recorded traces in files. */
public interface TraceSource {
  /**
   * Reads a trace.
   *
   * @param cost what token counts mean as work, where the file has them
   */
  ImportedTrace read(Path file, TokenCost cost) throws IOException;
}
