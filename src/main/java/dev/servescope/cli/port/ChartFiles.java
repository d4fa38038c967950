package dev.servescope.cli.port;

import java.nio.file.Path;
import java.util.List;

/**
 * Where charts are written, and as what.
 *
 * @param kinds a file of each for every chart
 * @param folder where the files go; it exists
 * @param baseName how the name of each file begins
 */
public record ChartFiles(List<ChartFile> kinds, Path folder, String baseName) {
  /** Keeps a copy. */
  public ChartFiles {
    kinds = List.copyOf(kinds);
  }

  /**
   * The name of a chart's file. What stands before the line is a scenario's name, so that no chart
   * is called like the results of another scenario whose name has a dash.
   */
  public String name(String key, ChartFile kind) {
    return baseName + "_" + key + kind.ending();
  }

  /** The names of the files of some charts. */
  public List<String> names(List<String> keys) {
    return keys.stream().flatMap(key -> kinds.stream().map(kind -> name(key, kind))).toList();
  }

  /** The file of a chart. */
  public Path file(String key, ChartFile kind) {
    return folder.resolve(name(key, kind));
  }
}
