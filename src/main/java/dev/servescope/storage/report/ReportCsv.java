package dev.servescope.storage.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.servescope.run.report.Report;
import dev.servescope.storage.json.ReportJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * Reports as CSV: a row a scenario under the names that the JSON has, from the root, such as {@code
 * latencySeconds.p95}. A column that only some have is empty in the rows of the others.
 */
public final class ReportCsv {
  private ReportCsv() {}

  /** The header and a row for each report. */
  public static String text(List<Report> reports) {
    var rows = reports.stream().map(ReportJson::flat).toList();
    var columns = columns(rows);
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(columns);
      for (var row : rows) {
        csv.writeRecord(columns.stream().map(name -> row.getOrDefault(name, "")).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return text.toString();
  }

  private static SequencedSet<String> columns(List<SequencedMap<String, String>> rows) {
    var columns = new LinkedHashSet<String>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    return columns;
  }
}
