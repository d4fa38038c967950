package dev.servescope.ui.knob.spec;

import java.util.Locale;

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

  /** How much room the text needs. */
  default Room room() {
    return Room.NUMBER;
  }

  /** The widths of fields. */
  enum Room {
    /** A number with a short unit. */
    NUMBER(8),
    /** An amount of money for one unit of something. */
    PRICE(15),
    /** A text of any length. */
    TEXT(Integer.MAX_VALUE);

    private final int letters;

    Room(int letters) {
      this.letters = letters;
    }

    /** The most letters that are shown in full at rest. */
    public int letters() {
      return letters;
    }

    /** The style class of the field. */
    public String style() {
      return "for-" + name().toLowerCase(Locale.ROOT);
    }
  }
}
