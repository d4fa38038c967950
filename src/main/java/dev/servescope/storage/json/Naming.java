package dev.servescope.storage.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Learns the names of the fields. */
final class Naming<T> extends Slots<T> {
  private final T usual;
  private final List<String> shown = new ArrayList<>();
  private final List<String> old = new ArrayList<>();

  Naming(T usual) {
    super(usual);
    this.usual = usual;
  }

  /** The fields that are named to people. */
  List<String> shown() {
    return shown;
  }

  /** The fields that older files may have beside them. */
  List<String> old() {
    return old;
  }

  @Override
  <F> F required(String name, Function<T, F> getter, Codec<F> codec) {
    shown.add(name);
    return getter.apply(usual);
  }

  @Override
  <F> F always(String name, Function<T, F> getter, Codec<F> codec, F fallback) {
    return required(name, getter, codec);
  }

  @Override
  <F> F optional(String name, Function<T, F> getter, Codec<F> codec, F fallback) {
    return required(name, getter, codec);
  }

  @Override
  <F> Optional<F> maybe(String name, Function<T, Optional<F>> getter, Codec<F> codec) {
    shown.add(name);
    return getter.apply(usual);
  }

  @Override
  <F> Optional<F> old(String name, Codec<F> codec) {
    old.add(name);
    return Optional.empty();
  }
}
