package dev.servescope.storage.json;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * How a value stands in the file, both ways: what is written reads back equal.
 *
 * @param <T> the value
 */
interface Codec<T> {
  /** No list of a scenario is longer, so no more of it are read. */
  int MOST_ITEMS = 10_000;

  /** Reads what stands at a place; a refusal is under the path of the place. */
  T read(Place place);

  /** Writes a value. */
  JsonNode write(T value);

  /** A codec of two functions. */
  static <T> Codec<T> of(Function<Place, T> reader, Function<T, JsonNode> writer) {
    return new Codec<>() {
      @Override
      public T read(Place place) {
        return reader.apply(place);
      }

      @Override
      public JsonNode write(T value) {
        return writer.apply(value);
      }
    };
  }

  /** A codec that is made later, so that a value may contain values of its own kind. */
  static <T> Codec<T> later(Supplier<Codec<T>> codec) {
    return of(place -> codec.get().read(place), value -> codec.get().write(value));
  }

  /**
   * The same text for another value.
   *
   * @param to may refuse; the refusal is about the whole of what stands there
   */
  default <U> Codec<U> as(Function<T, U> to, Function<U, T> from) {
    return of(
        place -> {
          var value = read(place);
          return place.makeWhole(() -> to.apply(value));
        },
        value -> write(from.apply(value)));
  }

  /**
   * A list of such values.
   *
   * @param allowed what the list is, as half a sentence
   */
  default Codec<List<T>> list(String allowed) {
    return of(
        place -> place.items(allowed, MOST_ITEMS).stream().map(this::read).toList(),
        values -> {
          var list = Nodes.list();
          values.forEach(value -> list.add(write(value)));
          return list;
        });
  }

  /** A value of an enumeration by the name that it has in the file. */
  static <E extends Enum<E>> Codec<E> names(E[] values, Function<E, String> name) {
    var names = List.of(values).stream().map(name).toList();
    return of(
        place -> {
          var found = place.text(Words.list(names));
          return IntStream.range(0, values.length)
              .filter(i -> names.get(i).equals(found))
              .mapToObj(i -> values[i])
              .findFirst()
              .orElseThrow(() -> place.refuse(Words.listFor(found, names)));
        },
        value -> Nodes.text(name.apply(value)));
  }
}
