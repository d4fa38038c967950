package dev.servescope.storage.json;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of the file, by a description that is gone through for both ways.
 *
 * @param <T> the object
 */
final class Shape<T> implements Codec<T> {
  private final T usual;
  private final Description<T> description;

  private Shape(T usual, Description<T> description) {
    this.usual = usual;
    this.description = description;
  }

  /** Asks for the fields in the order of the file and makes the object of them. */
  interface Description<T> {
    T of(Slots<T> slots);
  }

  /**
   * The shape of a description.
   *
   * @param usual has the defaults of the fields that may be left out; the others do not matter
   */
  static <T> Shape<T> of(T usual, Description<T> description) {
    return new Shape<>(usual, description);
  }

  /** An object without fields. */
  static <T> Shape<T> empty(T value) {
    return of(value, slots -> value);
  }

  @Override
  public T read(Place place) {
    return read(place, List.of());
  }

  /** Reads an object that has further fields, which are not of this shape. */
  T read(Place place, List<String> further) {
    var names = new Naming<>(usual);
    description.of(names);
    var shown = Stream.concat(further.stream(), names.shown().stream()).toList();
    var fields = Fields.of(place, shown, names.old());
    return place.make(() -> description.of(new Reading<>(usual, fields)));
  }

  @Override
  public ObjectNode write(T value) {
    return write(value, Nodes.object());
  }

  /** Writes the fields into an object that may have others. */
  ObjectNode write(T value, ObjectNode into) {
    description.of(new Writing<>(usual, value, into));
    return into;
  }
}
