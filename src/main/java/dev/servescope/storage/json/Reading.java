package dev.servescope.storage.json;

import java.util.Optional;
import java.util.function.Function;

/** Reads the fields of an object; refusals are under their names alone. */
final class Reading<T> extends Slots<T> {
  private final Fields fields;

  Reading(T usual, Fields fields) {
    super(usual);
    this.fields = fields;
  }

  @Override
  <F> F required(String name, Function<T, F> getter, Codec<F> codec) {
    return codec.read(fields.atOrMissing(name));
  }

  @Override
  <F> F always(String name, Function<T, F> getter, Codec<F> codec, F fallback) {
    return fields.or(name, fallback, codec::read);
  }

  @Override
  <F> F optional(String name, Function<T, F> getter, Codec<F> codec, F fallback) {
    return fields.or(name, fallback, codec::read);
  }

  @Override
  <F> Optional<F> maybe(String name, Function<T, Optional<F>> getter, Codec<F> codec) {
    return old(name, codec);
  }

  @Override
  <F> Optional<F> old(String name, Codec<F> codec) {
    return fields.has(name) ? Optional.of(codec.read(fields.at(name))) : Optional.empty();
  }
}
