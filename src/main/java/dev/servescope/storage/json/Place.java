package dev.servescope.storage.json;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A value in the file together with its path, so that every refusal says where it stands. All
 * methods refuse with {@link InvalidValueException} under the full path.
 *
 * @param path with dots between the levels; empty for the file as a whole
 */
record Place(String path, JsonNode node) {
  private static final int MAX_SHOWN = 60;

  /** The text here; anything else is refused. */
  String text(String allowed) {
    if (!node.isString()) {
      throw refuse(allowed);
    }
    return node.stringValue();
  }

  /** The whole number here, from {@code min} to {@code max}. */
  long whole(long min, long max) {
    boolean whole = node.isIntegralNumber() && node.canConvertToLong();
    if (!whole || node.longValue() < min || node.longValue() > max) {
      throw refuse(
          min == max
              ? Long.toString(min)
              : String.format(Locale.ROOT, "a whole number from %,d to %,d", min, max));
    }
    return node.longValue();
  }

  /** Any whole number that fits into 32 bits; its owner knows the range. */
  int whole() {
    if (!node.isIntegralNumber()) {
      throw refuse("a whole number");
    }
    if (!node.canConvertToInt()) {
      throw refuse("a whole number of at most 9 digits");
    }
    return node.intValue();
  }

  /** The number here. */
  double number() {
    if (!node.isNumber()) {
      throw refuse("a number");
    }
    return node.doubleValue();
  }

  /** The true or false here. */
  boolean flag() {
    if (!node.isBoolean()) {
      throw refuse("true or false");
    }
    return node.booleanValue();
  }

  /** The elements of the list here. */
  List<Place> items(String allowed) {
    if (!node.isArray()) {
      throw refuse(allowed);
    }
    return IntStream.range(0, node.size())
        .mapToObj(i -> new Place(path + "[" + i + "]", node.path(i)))
        .toList();
  }

  /** The elements of the list here, which is not longer than {@code most}. */
  List<Place> items(String allowed, int most) {
    if (node.isArray() && node.size() > most) {
      throw new InvalidValueException(
          path,
          String.format(Locale.ROOT, "a list of %,d", node.size()),
          String.format(Locale.ROOT, "a list of at most %,d", most));
    }
    return items(allowed);
  }

  /** The quantity here, read from its text; the reader's own words say what is allowed. */
  <T> T quantity(Function<String, T> reader) {
    try {
      return reader.apply(node.isValueNode() ? node.asString() : "");
    } catch (InvalidValueException refused) {
      throw refuse(refused.allowed());
    }
  }

  /** Makes a value whose record knows its own fields only; they are put under this path. */
  <T> T make(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (InvalidValueException refused) {
      throw path.isEmpty() ? refused : refused.under(path);
    }
  }

  /** Makes a value of what stands here, which is one field to its reader, whatever its record. */
  <T> T makeWhole(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (InvalidValueException refused) {
      throw refuse(refused.allowed());
    }
  }

  /** The refusal of what stands here. */
  InvalidValueException refuse(String allowed) {
    return new InvalidValueException(path, shown(), allowed);
  }

  private String shown() {
    if (node.isObject()) {
      return "an object";
    }
    if (node.isArray()) {
      return "a list";
    }
    return node.isMissingNode() ? "nothing" : shortened(node.toString());
  }

  /** At most the first {@value #MAX_SHOWN} characters of a text. */
  static String shortened(String text) {
    return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
  }
}
