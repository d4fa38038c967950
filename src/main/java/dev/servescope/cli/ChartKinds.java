package dev.servescope.cli;

import dev.servescope.cli.io.ResultFolder;
import dev.servescope.cli.port.ChartFile;
import dev.servescope.cli.port.ChartFiles;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says as what charts are written. */
final class ChartKinds {
  @Option(
      names = "--charts-as",
      paramLabel = "KIND",
      split = ",",
      description =
          "Draws the charts as these, with commas between: ${COMPLETION-CANDIDATES}; default png."
              + " CSV holds the numbers of a chart.")
  private List<ChartFile> kinds = List.of();

  /** Whether kinds were named. */
  boolean areNamed() {
    return !kinds.isEmpty();
  }

  /** The files in a folder under names that begin so. */
  ChartFiles in(ResultFolder folder, String baseName) {
    var asked = kinds.isEmpty() ? List.of(ChartFile.PNG) : kinds.stream().distinct().toList();
    return new ChartFiles(asked, folder.path(), baseName);
  }
}
