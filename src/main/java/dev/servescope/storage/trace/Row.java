package dev.servescope.storage.trace;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;

/**
 * A row of the file, its fields by the lower-case names of their columns.
 *
 * @param decimalComma whether a comma may stand for the decimal point
 */
record Row(CsvRecord record, Map<String, Integer> columns, boolean decimalComma) {
  private static final int MAX_SHOWN = 40;

  /** The field of a column that the header has, without white space around it. */
  Field field(String column) {
    var index = columns.get(column);
    var text = index == null ? "" : record.getField(index).strip();
    return new Field(column, decimalComma ? text.replace(',', '.') : text);
  }

  /** A text with the name of its column, for the sentence that refuses it. */
  record Field(String column, String text) {
    BadRowException bad(String what) {
      if (text.isEmpty()) {
        return new BadRowException("the " + column + " is empty");
      }
      var shown = text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "..." : text;
      return new BadRowException("the " + column + " \"" + shown + "\" is " + what);
    }
  }
}
