package dev.servescope.cli.io;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Where a command reads and writes.
 *
 * @param in for scenarios that come from another program
 * @param out for results
 * @param err for progress and for what went wrong
 * @param charset of the texts written
 * @param terminal whether a person watches, so that a line may be written over
 */
public record Streams(
    InputStream in, OutputStream out, OutputStream err, Charset charset, BooleanSupplier terminal) {

  /**
   * Those of this process. They are taken as they are, not through a {@link java.io.PrintStream},
   * which would not say why a write failed.
   */
  public static Streams ofThisProcess() {
    return new Streams(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        charsetOfThisProcess(),
        Streams::personWatches);
  }

  /** UTF-8, as files and pipes want it everywhere, unless a Windows console shows another one. */
  private static Charset charsetOfThisProcess() {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.startsWith("windows") && personWatches()
        ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"), StandardCharsets.UTF_8)
        : StandardCharsets.UTF_8;
  }

  private static boolean personWatches() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /**
   * Writes results.
   *
   * @throws Ending where they cannot be written, or where nobody reads them any more
   */
  public void print(String text) {
    try {
      out.write(text.getBytes(charset));
      out.flush();
    } catch (IOException refused) {
      throw isClosedPipe(refused)
          ? Ending.nobodyReads()
          : Ending.failed("The results could not be written: " + refused.getMessage() + ".");
    }
  }

  /** The words of Linux and macOS, and the two of Windows. */
  private static boolean isClosedPipe(IOException refused) {
    var reason = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
    return reason.contains("broken pipe")
        || reason.contains("pipe is being closed")
        || reason.contains("pipe has been ended");
  }

  /** Writes a text to standard error as it is; where that fails there is nobody to tell. */
  public void tell(String text) {
    try {
      err.write(text.getBytes(charset));
      err.flush();
    } catch (IOException refused) {
      // Nobody listens; the exit code still says how it went.
    }
  }

  /** Writes a sentence to standard error. */
  public void say(String sentence) {
    tell(sentence + System.lineSeparator());
  }
}
