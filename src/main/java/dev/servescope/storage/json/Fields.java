package dev.servescope.storage.json;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The fields of an object in the file. */
final class Fields {
  private final String path;
  private final JsonNode node;

  private Fields(String path, JsonNode node) {
    this.path = path;
    this.node = node;
  }

  /** The one field of the object at a place; any other is refused by name. */
  static Place only(Place place, String name) {
    of(place, List.of(name), List.of());
    return new Fields(place.path(), place.node()).at(name);
  }

  /**
   * The fields of the object at a place, each under its own name, as whoever makes the object puts
   * the path in front; any field that is neither allowed nor old is refused by name.
   */
  static Fields of(Place place, List<String> allowed, List<String> old) {
    if (!place.node().isObject()) {
      throw place.refuse(
          allowed.isEmpty() ? "an empty object" : "an object with " + Words.list(allowed));
    }
    for (var name : place.node().propertyNames()) {
      if (!allowed.contains(name) && !old.contains(name)) {
        throw unknown(new Fields(place.path(), place.node()).pathOf(name), name, allowed);
      }
    }
    return new Fields("", place.node());
  }

  /** The fields of the object at a place, whatever else it has. */
  static Fields open(Place place) {
    if (!place.node().isObject()) {
      throw place.refuse("an object");
    }
    return new Fields(place.path(), place.node());
  }

  private static InvalidValueException unknown(String path, String name, List<String> allowed) {
    var names = allowed.isEmpty() ? "no field" : Words.listFor(name, allowed);
    return new InvalidValueException(path, "an unknown field", names);
  }

  /** The names of all that were given. */
  List<String> names() {
    return List.copyOf(node.propertyNames());
  }

  /** Whether the field was given. */
  boolean has(String name) {
    return node.has(name);
  }

  /** A field that cannot be left out. */
  Place at(String name) {
    var value = node.get(name);
    if (value == null) {
      throw new InvalidValueException(pathOf(name), "nothing", "a value; it must be given");
    }
    return new Place(pathOf(name), value);
  }

  /** A field that cannot be left out, whose reader refuses nothing with what it allows. */
  Place atOrMissing(String name) {
    return new Place(pathOf(name), node.path(name));
  }

  /** What a field says, or its default. */
  <T> T or(String name, T fallback, Function<Place, T> reader) {
    return Optional.ofNullable(node.get(name))
        .map(value -> reader.apply(new Place(pathOf(name), value)))
        .orElse(fallback);
  }

  private String pathOf(String name) {
    var shown = Place.shortened(name);
    return path.isEmpty() ? shown : path + "." + shown;
  }
}
