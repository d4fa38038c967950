package dev.servescope.ui.sweep;

import java.util.Optional;

/**
 * Something to choose, or nothing.
 *
 * @param label what a person reads
 */
record Option<T>(Optional<T> value, String label) {
  static <T> Option<T> of(T value, String label) {
    return new Option<>(Optional.of(value), label);
  }

  static <T> Option<T> none(String label) {
    return new Option<>(Optional.empty(), label);
  }

  @Override
  public String toString() {
    return label;
  }
}
