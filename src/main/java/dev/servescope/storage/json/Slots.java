package dev.servescope.storage.json;

import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of an object while it is gone through: to learn their names, to read them or to write
 * them. A description of an object asks for its fields in the order of the file and makes the
 * object of them; thus each field is said once, and reading and writing cannot differ.
 *
 * @param <T> the object
 */
abstract class Slots<T> {
  private final T usual;

  Slots(T usual) {
    this.usual = usual;
  }

  /** A field that cannot be left out. */
  abstract <F> F required(String name, Function<T, F> getter, Codec<F> codec);

  /** A field that is always written; where it is left out it has its default. */
  abstract <F> F always(String name, Function<T, F> getter, Codec<F> codec, F fallback);

  /** A field that is written only where it differs from its default. */
  abstract <F> F optional(String name, Function<T, F> getter, Codec<F> codec, F fallback);

  /** A field that the object may not have. */
  abstract <F> Optional<F> maybe(String name, Function<T, Optional<F>> getter, Codec<F> codec);

  /** A field that is read in older files but no longer written, nor named in a refusal. */
  abstract <F> Optional<F> old(String name, Codec<F> codec);

  /** A field that is always written; its default is that of the usual object. */
  final <F> F always(String name, Function<T, F> getter, Codec<F> codec) {
    return always(name, getter, codec, getter.apply(usual));
  }

  /** A field that is written only where it differs from that of the usual object. */
  final <F> F optional(String name, Function<T, F> getter, Codec<F> codec) {
    return optional(name, getter, codec, getter.apply(usual));
  }
}
