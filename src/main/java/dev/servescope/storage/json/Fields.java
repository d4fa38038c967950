package dev.servescope.storage.json;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The fields of an object in the file, none of them unknown. */
final class Fields {
  private final String path;
  private final JsonNode node;
  private final List<String> allowed;

  private Fields(String path, JsonNode node, List<String> allowed) {
    this.path = path;
    this.node = node;
    this.allowed = allowed;
  }

  /** The fields of the object at a place; any field that is not allowed is refused by name. */
  static Fields of(Place place, String... allowed) {
    var fields = new Fields(place.path(), place.node(), List.of(allowed));
    if (!place.node().isObject()) {
      throw place.refuse("an object with " + Words.list(fields.allowed));
    }
    place.node().propertyNames().forEach(fields::checkKnown);
    return fields;
  }

  /** The fields of the object at a place, whatever else it has. */
  static Fields open(Place place) {
    if (!place.node().isObject()) {
      throw place.refuse("an object");
    }
    return new Fields(place.path(), place.node(), List.of());
  }

  private void checkKnown(String name) {
    if (!allowed.contains(name)) {
      throw new InvalidValueException(
          pathOf(Place.shortened(name)), "an unknown field", Words.listFor(name, allowed));
    }
  }

  /** Whether the field was given. */
  boolean has(String name) {
    return node.has(name);
  }

  /** A field that cannot be left out. */
  Place at(String name) {
    var value = node.get(name);
    if (value == null) {
      throw new InvalidValueException(pathOf(name), "nothing", "a value, as it has no default");
    }
    return new Place(pathOf(name), value);
  }

  /** What a field says, or its default. */
  <T> T or(String name, T fallback, Function<Place, T> reader) {
    return Optional.ofNullable(node.get(name))
        .map(value -> reader.apply(new Place(pathOf(name), value)))
        .orElse(fallback);
  }

  private String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
