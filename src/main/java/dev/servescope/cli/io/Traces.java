package dev.servescope.cli.io;

import dev.servescope.scenario.trace.ImportedTrace;
import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.storage.trace.TraceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Traces as they are named on the command line. */
public final class Traces {
  private static final String PIPED = "standard-input.csv";

  private Traces() {}

  /**
   * Reads a trace.
   *
   * @param name a file, or {@value Scenarios#STANDARD_INPUT}
   * @throws IOException where it cannot be used; the message is a sentence for people
   */
  public static ImportedTrace read(String name, InputStream in, TokenCost cost) throws IOException {
    return Pipe.is(name) ? piped(name, in, cost) : TraceReader.read(Scenarios.path(name), cost);
  }

  /**
   * A trace is read twice, once for what separates its columns, so a pipe is written down first.
   */
  private static ImportedTrace piped(String name, InputStream in, TokenCost cost)
      throws IOException {
    var folder = Files.createTempDirectory("servescope");
    var file = folder.resolve(PIPED);
    try (var pipe = Pipe.open(name, in)) {
      pipe.copy(file, TraceReader.MAX_BYTES);
      return TraceReader.read(file, cost);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
