package dev.servescope.storage.json;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Alternatives that a field such as {@code "type"} tells apart, each with its reader. */
final class Kinds<T> {
  private final String tag;
  private final Map<String, Function<Place, T>> readers = new LinkedHashMap<>();

  Kinds(String tag) {
    this.tag = tag;
  }

  /** The same alternatives and one more. */
  Kinds<T> with(String kind, Function<Place, T> reader) {
    readers.put(kind, reader);
    return this;
  }

  /** Reads the object at a place as the alternative that it names. */
  T read(Place place) {
    var kinds = readers.keySet().stream().toList();
    if (!place.node().isObject()) {
      throw place.refuse("an object with a \"" + tag + "\" of " + Words.list(kinds));
    }
    var path = place.path().isEmpty() ? tag : place.path() + "." + tag;
    var kind = new Place(path, place.node().path(tag));
    var reader = readers.get(kind.text(Words.list(kinds)));
    if (reader == null) {
      throw unknown(kind, kinds);
    }
    return reader.apply(place);
  }

  private static InvalidValueException unknown(Place kind, List<String> kinds) {
    return kind.refuse(Words.listFor(kind.node().stringValue(), kinds));
  }
}
