package dev.servescope.cli.port;

import java.nio.file.Path;
import java.util.List;

/**
 * Where charts are written, and as what.
 *
 * @param kinds a file of each for every chart
 * @param folder where the files go; it exists
 * @param baseName how the name of each file begins, without a separator behind it
 */
public record ChartFiles(List<ChartFile> kinds, Path folder, String baseName) {
  /** Keeps a copy. */
  public ChartFiles {
    kinds = List.copyOf(kinds);
  }
}
