package dev.servescope.ui.knob;

/**
 * How values of a type are written in a field and placed on a slider.
 *
 * @param <T> an immutable value
 */
public interface Quantity<T> {
  /** Reads what somebody typed; refuses it with {@code InvalidValueException}. */
  T parse(String text);

  /** Writes a value without loss; {@link #parse} reads it. */
  String exact(T value);

  /** Writes a value as short as people say it; may round. */
  String brief(T value);

  /** The value as a number, for the slider. */
  double number(T value);

  /** The value of a number. */
  T of(double number);
}
