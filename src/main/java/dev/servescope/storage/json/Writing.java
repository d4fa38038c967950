package dev.servescope.storage.json;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Writes the fields of an object. */
final class Writing<T> extends Slots<T> {
  private final T value;
  private final ObjectNode into;

  Writing(T usual, T value, ObjectNode into) {
    super(usual);
    this.value = value;
    this.into = into;
  }

  @Override
  <F> F required(String name, Function<T, F> getter, Codec<F> codec) {
    var field = getter.apply(value);
    into.set(name, codec.write(field));
    return field;
  }

  @Override
  <F> F always(String name, Function<T, F> getter, Codec<F> codec, F fallback) {
    return required(name, getter, codec);
  }

  @Override
  <F> F optional(String name, Function<T, F> getter, Codec<F> codec, F fallback) {
    var field = getter.apply(value);
    return field.equals(fallback) ? field : required(name, getter, codec);
  }

  @Override
  <F> Optional<F> maybe(String name, Function<T, Optional<F>> getter, Codec<F> codec) {
    var field = getter.apply(value);
    field.ifPresent(given -> into.set(name, codec.write(given)));
    return field;
  }

  @Override
  <F> Optional<F> old(String name, Codec<F> codec) {
    return Optional.empty();
  }
}
