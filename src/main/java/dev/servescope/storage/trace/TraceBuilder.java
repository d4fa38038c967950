package dev.servescope.storage.trace;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.trace.ImportedTrace;
import dev.servescope.scenario.trace.SkippedRow;
import dev.servescope.storage.disk.TroubleException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects the rows of a trace, the good and the bad. */
final class TraceBuilder {
  private static final Duration MAX_SPAN = Duration.ofDays(3650);

  private final Path file;
  private final Header header;
  private final TraceFormat format;
  private final Map<String, Integer> columns;
  private final boolean decimalComma;
  private final Entries entries;
  private final List<SkippedRow> skipped = new ArrayList<>();
  private long rows;
  private long skippedCount;

  TraceBuilder(Path file, Header header, TraceFormat format, boolean decimalComma) {
    this.file = file;
    this.header = header;
    this.format = format;
    this.entries = new Entries(format.parts());
    this.columns = header.columns();
    this.decimalComma = decimalComma;
  }

  void add(CsvRecord record) throws IOException {
    rows++;
    try {
      checkWidth(record);
      var found = format.entries(new Row(record, columns, decimalComma)).iterator();
      while (found.hasNext()) {
        checkRoom();
        entries.add(found.next());
      }
    } catch (BadRowException bad) {
      skippedCount++;
      if (skipped.size() < ImportedTrace.MAX_NAMED) {
        skipped.add(new SkippedRow(record.getStartingLineNumber(), bad.reason()));
      }
    }
  }

  private void checkWidth(CsvRecord record) throws BadRowException {
    int expected = header.names().size();
    if (record.getFieldCount() != expected) {
      throw new BadRowException(
          "the number of columns is " + record.getFieldCount() + " instead of " + expected);
    }
  }

  private void checkRoom() throws IOException {
    if (entries.size() == Samples.MAX_SIZE) {
      throw TroubleException.opening(
          file,
          String.format(
              Locale.ROOT, "it has more than %,d requests; import a part of it", Samples.MAX_SIZE));
    }
  }

  ImportedTrace build() throws IOException {
    checkAny();
    boolean reordered = entries.sort();
    if (entries.span() > MAX_SPAN.toNanos()) {
      throw TroubleException.opening(
          file, "from its first arrival to its last it spans more than ten years");
    }
    return new ImportedTrace(
        entries.traffic(),
        entries.work(),
        rows,
        skipped,
        skippedCount,
        format.kind(),
        format.countsTokens(),
        reordered && format.rowsAreRequests(),
        header.ignoredBy(format),
        entries.unnamed());
  }

  private void checkAny() throws IOException {
    if (rows == 0) {
      throw TroubleException.opening(file, "it has a header but no row");
    }
    if (entries.size() == 0 && skipped.isEmpty()) {
      throw TroubleException.opening(file, "none of its rows has a request");
    }
    if (entries.size() == 0) {
      var first = skipped.getFirst();
      throw TroubleException.opening(
          file, "none of its rows can be used; on line " + first.line() + ", " + first.reason());
    }
  }
}
