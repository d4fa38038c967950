package dev.servescope.storage.trace;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.servescope.scenario.trace.ImportedTrace;
import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.storage.disk.Disk;
import dev.servescope.storage.disk.TroubleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads a recorded trace from a CSV file in UTF-8, with or without a byte order mark, separated by
 * commas, semicolons or tabs; with the latter two a decimal comma is understood.
 */
public final class TraceReader {
  /** The largest file that is read, in bytes. */
  public static final long MAX_BYTES = 1L << 30;

  private static final int MAX_FIELD = 1 << 20;

  private TraceReader() {}

  /**
   * Reads a trace.
   *
   * @param cost what token counts mean as work, where the file has them
   * @throws IOException where the file cannot be read, is larger than {@link #MAX_BYTES}, has a
   *     header that is not known, too many rows or none that can be used; the message is a sentence
   *     for people
   */
  public static ImportedTrace read(Path file, TokenCost cost) throws IOException {
    Disk.checkReadable(file, MAX_BYTES);
    char separator = Separator.of(file);
    try (var reader = reader(file, separator)) {
      return read(file, reader, separator != ',', cost);
    } catch (CsvParseException broken) {
      throw TroubleException.opening(file, "it is no CSV file: " + broken.getMessage());
    } catch (UncheckedIOException failed) {
      throw TroubleException.opening(file, new IOException(failed.getMessage(), failed));
    }
  }

  private static CsvReader<CsvRecord> reader(Path file, char separator) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .detectBomHeader(true)
        .maxBufferSize(MAX_FIELD)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(file);
  }

  private static ImportedTrace read(
      Path file, CsvReader<CsvRecord> reader, boolean decimalComma, TokenCost cost)
      throws IOException {
    var rows = reader.iterator();
    if (!rows.hasNext()) {
      throw TroubleException.opening(file, "it is empty");
    }
    var first = rows.next();
    var header = Header.of(first);
    var format = header.format(cost);
    if (format.isEmpty()) {
      throw TroubleException.opening(file, "its header is not known; " + Header.KNOWN);
    }
    var rowsSoFar = new TraceBuilder(file, header, format.get(), decimalComma);
    if (header.isRow()) {
      rowsSoFar.add(first);
    }
    while (rows.hasNext()) {
      rowsSoFar.add(rows.next());
    }
    return rowsSoFar.build();
  }
}
