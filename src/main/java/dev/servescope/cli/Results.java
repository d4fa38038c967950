package dev.servescope.cli;

import dev.servescope.cli.io.ResultFolder;
import dev.servescope.cli.io.Scenarios;
import dev.servescope.cli.io.Streams;
import dev.servescope.cli.table.ReportTable;
import dev.servescope.run.report.Report;
import dev.servescope.storage.json.ReportJson;
import dev.servescope.storage.report.ReportCsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where reports go: JSON to standard output as each comes, an object a line; tables and CSV, whose
 * columns depend on all of them, at the end; and each to a file of its own where there is a folder.
 */
final class Results implements AutoCloseable {
  private final Streams streams;
  private final Format format;
  private final Optional<ResultFolder> folder;
  private final List<Report> reports = new ArrayList<>();

  Results(Streams streams, Format format, Optional<ResultFolder> folder) {
    this.streams = streams;
    this.format = format;
    this.folder = folder;
  }

  /** Refuses to overwrite what is no earlier result, before anything is run. */
  void checkFree(String file) {
    folder.ifPresent(into -> into.checkFree(name(file), format.mark()));
  }

  /** Takes the report of a file. */
  void add(String file, Report report) {
    reports.add(report);
    if (format == Format.JSON) {
      streams.print(ReportJson.line(report) + "\n");
    }
  }

  /** Writes a report that was taken into a file of its own. */
  void save(String file, Report report) {
    folder.ifPresent(into -> into.save(name(file), format.file(report)));
  }

  private String name(String file) {
    return format.fileOf(Scenarios.baseName(file));
  }

  /** Prints what waited for the last of them. */
  @Override
  public void close() {
    if (reports.isEmpty()) {
      return;
    }
    switch (format) {
      case TABLE -> streams.print(ReportTable.text(reports));
      case CSV -> streams.print(ReportCsv.text(reports));
      case JSON -> {}
    }
  }
}
