package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.ResultFolder;
import dev.servescope.cli.port.ChartFile;
import dev.servescope.cli.port.ChartFiles;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private @Nullable List<ChartFile> kinds;

  /** Whether kinds were named. */
  boolean areNamed() {
    return kinds != null;
  }

  /** Refuses kinds that are none, or that there is no folder for. */
  void check(Optional<String> out) {
    if (kinds == null) {
      return;
    }
    if (kinds.isEmpty()) {
      throw Ending.badCall("--charts-as: found no kind, allowed are png, svg, pdf and csv");
    }
    if (out.isEmpty()) {
      throw Ending.badCall("--charts-as needs a folder to draw into: --out DIR");
    }
  }

  /** The files in a folder under names that begin so. */
  ChartFiles in(ResultFolder folder, String baseName) {
    var asked = kinds == null ? List.of(ChartFile.PNG) : kinds.stream().distinct().toList();
    return new ChartFiles(asked, folder.path(), baseName);
  }
}
