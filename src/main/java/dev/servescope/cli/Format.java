package dev.servescope.cli;

import dev.servescope.cli.table.ReportTable;
import dev.servescope.run.report.Report;
import dev.servescope.storage.json.ReportJson;
import dev.servescope.storage.report.ReportCsv;
import java.util.List;
import java.util.Locale;

/** How figures are written. */
enum Format {
  /** For people. */
  TABLE("txt"),
  /** For scripts, an object a scenario. */
  JSON("json"),
  /** For spreadsheets, a row a scenario. */
  CSV("csv");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** What a file is called that holds the results of a name. */
  String fileOf(String baseName) {
    return baseName + "." + extension;
  }

  /** The whole of a file that holds one report. */
  String file(Report report) {
    return switch (this) {
      case TABLE -> ReportTable.text(List.of(report));
      case JSON -> ReportJson.text(report);
      case CSV -> ReportCsv.text(List.of(report));
    };
  }

  /** How every such file begins, so that results can be told from other things. */
  String mark() {
    return switch (this) {
      case TABLE -> "Scenario  ";
      case JSON -> "{\n  \"scenario\": ";
      case CSV -> "scenario,seed,simulatedSeconds,";
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
