package dev.servescope.storage.trace;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.servescope.scenario.trace.TokenCost;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The first row of a file: the names of its columns, or already the first arrival.
 *
 * @param isRow whether it is an arrival itself
 */
record Header(List<String> names, boolean isRow) {
  /** The headers that are understood, as half a sentence. */
  static final String KNOWN =
      "known are \"arrival\" with or without \"work\", \"size\", \"class\", \"tier\" and"
          + " \"user\", \"TIMESTAMP,ContextTokens,GeneratedTokens\","
          + " \"Timestamp,Model,Request tokens,Response tokens\","
          + " \"app,func,end_timestamp,duration\", \"HashFunction,Trigger,1,2,3\" and so on, and"
          + " one arrival a line without a header";

  static Header of(CsvRecord first) {
    boolean isRow = first.getFieldCount() == 1 && isTime(first.getField(0).strip());
    return new Header(
        isRow
            ? List.of(PlainTrace.ARRIVAL)
            : first.getFields().stream().map(String::strip).toList(),
        isRow);
  }

  private static boolean isTime(String text) {
    try {
      new TimeColumn().nanos(new Row.Field("", text.replace(',', '.')));
      return true;
    } catch (BadRowException notATime) {
      return false;
    }
  }

  /** Where each column stands, by its name in lower case; of two of one name the first. */
  Map<String, Integer> columns() {
    var columns = new HashMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
    }
    return columns;
  }

  /** The format that this header stands for, if it is a known one. */
  Optional<TraceFormat> format(TokenCost cost) {
    var columns = columns();
    return Stream.<TraceFormat>of(
            new TokenTrace(new TimeColumn(), cost),
            new BurstTrace(new TimeColumn(), cost, columns.containsKey(BurstTrace.SESSION)),
            new FunctionTrace(new TimeColumn()),
            MinuteTrace.of(columns.keySet()),
            PlainTrace.of(columns.keySet()))
        .filter(format -> columns.keySet().containsAll(format.columns()))
        .findFirst();
  }

  /** The columns that a format does not use. */
  List<String> ignoredBy(TraceFormat format) {
    var used = Set.copyOf(format.columns());
    return names.stream().filter(name -> !used.contains(name.toLowerCase(Locale.ROOT))).toList();
  }
}
