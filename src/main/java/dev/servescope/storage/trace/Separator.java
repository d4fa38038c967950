package dev.servescope.storage.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds what separates the columns of a CSV file. */
final class Separator {
  private static final int LOOKED_AT = 64 * 1024;

  private Separator() {}

  /**
   * The first of comma, semicolon and tab that the first line has most of outside quotes; a comma
   * where it has none.
   */
  static char of(Path file) throws IOException {
    char best = ',';
    var line = firstLine(file);
    for (char candidate : new char[] {';', '\t'}) {
      if (count(line, candidate) > count(line, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static String firstLine(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
      return start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
  }

  private static long count(String line, char candidate) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == candidate ? 1 : 0;
    }
    return count;
  }
}
