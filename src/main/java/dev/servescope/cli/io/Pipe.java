package dev.servescope.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What another program writes and this one reads once: standard input, or a named pipe.
 *
 * @param ends whether it is closed in the end, as standard input is not
 */
record Pipe(String name, InputStream in, boolean ends) implements AutoCloseable {
  private static final int BYTES_PER_MIB = 1024 * 1024;

  /** Whether a name stands for one. */
  static boolean is(String name) {
    if (name.equals(Scenarios.STANDARD_INPUT)) {
      return true;
    }
    var path = Scenarios.path(name);
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** The one that a name stands for; closing it leaves standard input open. */
  static Pipe open(String name, InputStream standard) throws IOException {
    return name.equals(Scenarios.STANDARD_INPUT)
        ? new Pipe("Standard input", standard, false)
        : new Pipe(name, Files.newInputStream(Scenarios.path(name)), true);
  }

  /** All of it. */
  byte[] read(int most) throws IOException {
    var bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge(most);
    }
    return bytes;
  }

  /** Writes all of it into a file. */
  void copy(Path file, long most) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      var chunk = new byte[BYTES_PER_MIB];
      long copied = 0;
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        copied += read;
        if (copied > most) {
          throw tooLarge(most);
        }
        out.write(chunk, 0, read);
      }
    }
  }

  private IOException tooLarge(long most) {
    return new IOException(name + " holds more than " + most / BYTES_PER_MIB + " MiB.");
  }

  @Override
  public void close() throws IOException {
    if (ends) {
      in.close();
    }
  }
}
