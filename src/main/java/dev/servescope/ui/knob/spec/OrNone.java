package dev.servescope.ui.knob.spec;

import dev.servescope.ui.Messages;

/**
 * A quantity of which 0 stands for something else, such as no limit: a word says it, and is read as
 * well as 0 is.
 *
 * @param of the quantity
 * @param key the message of what stands for 0; the word is looked up each time, in the language
 *     that is spoken then
 */
record OrNone<T>(Quantity<T> of, String key) implements Quantity<T> {
  @Override
  public T parse(String text) {
    var typed = text.strip();
    // A zero needs no unit.
    return typed.equalsIgnoreCase(word()) || typed.equals("0") ? of.of(0) : of.parse(text);
  }

  @Override
  public String exact(T value) {
    return isZero(value) ? word() : of.exact(value);
  }

  @Override
  public String brief(T value) {
    return isZero(value) ? word() : of.brief(value);
  }

  private String word() {
    return Messages.of(key);
  }

  private boolean isZero(T value) {
    return of.number(value) == 0;
  }

  @Override
  public double number(T value) {
    return of.number(value);
  }

  @Override
  public T of(double number) {
    return of.of(number);
  }

  @Override
  public Room room() {
    return of.room();
  }
}
