package dev.servescope.storage.trace;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.servescope.scenario.load.Names;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Units;
import dev.servescope.storage.disk.Visible;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of the file, its fields by the lower-case names of their columns.
 *
 * @param decimalComma whether a comma may stand for the decimal point
 */
record Row(CsvRecord record, Map<String, Integer> columns, boolean decimalComma) {
  private static final int MAX_SHOWN = 40;
  private static final Pattern WHOLE = Pattern.compile("\\d{1,19}");

  /** The field of a column that the header has, without white space around it. */
  Field field(String column) {
    var index = columns.get(column);
    var text = index == null ? "" : record.getField(index).strip();
    return new Field(column, decimalComma ? text.replace(',', '.') : text);
  }

  /** A text with the name of its column, for the sentence that refuses it. */
  record Field(String column, String text) {
    /** A whole number from 0 to a bound. */
    long whole(long max, String otherwise) throws BadRowException {
      try {
        long value = Long.parseLong(text);
        if (value >= 0 && value <= max) {
          return value;
        }
      } catch (NumberFormatException notANumber) {
        // Refused below, like a number out of range.
      }
      throw bad(otherwise);
    }

    /** An amount of data: bytes, or with its unit. */
    long bytes() throws BadRowException {
      try {
        return Units.bytes(WHOLE.matcher(text).matches() ? text + "B" : text).count();
      } catch (InvalidValueException refused) {
        throw bad("no number of bytes");
      }
    }

    /** A name that is not empty, cut to the longest that is allowed. */
    String name() throws BadRowException {
      if (text.isBlank()) {
        throw bad("empty");
      }
      int end = Math.min(Names.MAX_LENGTH, text.length());
      // A character of two halves is kept or left out as a whole.
      boolean half = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
      return Visible.of(text.substring(0, half ? end - 1 : end).strip());
    }

    BadRowException bad(String what) {
      if (text.isEmpty()) {
        return new BadRowException("the " + column + " is empty");
      }
      var shown = text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "..." : text;
      return new BadRowException("the " + column + " \"" + shown + "\" is " + what);
    }
  }
}
