package dev.servescope.storage.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Alternatives that a field such as {@code "type"} tells apart, each with its shape. */
final class Kinds<T> implements Codec<T> {
  private final String tag;
  private final List<Kind<? extends T>> kinds = new ArrayList<>();

  Kinds(String tag) {
    this.tag = tag;
  }

  private record Kind<S>(String name, Class<S> type, Shape<S> shape) {
    ObjectNode write(Object value, ObjectNode into) {
      return shape.write(type.cast(value), into);
    }
  }

  /** The same alternatives and one more. */
  <S extends T> Kinds<T> with(String name, Class<S> type, Shape<S> shape) {
    kinds.add(new Kind<>(name, type, shape));
    return this;
  }

  @Override
  public T read(Place place) {
    return read(place, List.of());
  }

  /** Reads the object at a place, which has further fields, as the alternative that it names. */
  T read(Place place, List<String> further) {
    var names = kinds.stream().map(Kind::name).toList();
    if (!place.node().isObject()) {
      throw place.refuse("an object with a \"" + tag + "\" of " + Words.list(names));
    }
    var path = place.path().isEmpty() ? tag : place.path() + "." + tag;
    var name = new Place(path, place.node().path(tag));
    var found = name.text(Words.list(names));
    var kind =
        kinds.stream()
            .filter(known -> known.name.equals(found))
            .findFirst()
            .orElseThrow(() -> name.refuse(Words.listFor(found, names)));
    return kind.shape.read(place, Stream.concat(further.stream(), Stream.of(tag)).toList());
  }

  @Override
  public ObjectNode write(T value) {
    return write(value, Nodes.object());
  }

  /** Writes an alternative with its name into an object that may have other fields. */
  ObjectNode write(T value, ObjectNode into) {
    var kind =
        kinds.stream()
            .filter(known -> known.type.isInstance(value))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no name in files for " + value));
    return kind.write(value, into.put(tag, kind.name));
  }
}
