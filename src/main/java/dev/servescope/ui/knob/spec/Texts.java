package dev.servescope.ui.knob.spec;

import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Units;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of value that are written and have no slider: names, and numbers in a row. */
public final class Texts {
  /** A name. */
  public static final Quantity<String> NAME = new Written<>(String::strip, name -> name);

  /** Numbers, separated by commas. */
  public static final Quantity<List<Double>> NUMBERS =
      new Written<>(
          text -> row(text, one -> Quantities.decimal(one).doubleValue()),
          numbers -> joined(numbers, Units::plain));

  /** Whole numbers, separated by commas; may be none. */
  public static final Quantity<List<Integer>> COUNTS =
      new Written<>(
          text -> row(text, one -> Math.toIntExact(Quantities.whole(one, Integer.MAX_VALUE))),
          counts -> joined(counts, count -> Integer.toString(count)));

  private Texts() {}

  private static <T> List<T> row(String text, Function<String, T> one) {
    if (text.isBlank()) {
      return List.of();
    }
    try {
      return Arrays.stream(text.split("[,;]", -1)).map(String::strip).map(one).toList();
    } catch (InvalidValueException refused) {
      throw new InvalidValueException(
          "", refused.found(), "numbers with commas between them, such as 1, 2, 4");
    }
  }

  private static <T> String joined(List<T> all, Function<T, String> one) {
    return all.stream().map(one).collect(Collectors.joining(", "));
  }

  private record Written<T>(Function<String, T> parser, Function<T, String> writer)
      implements Quantity<T> {
    @Override
    public T parse(String text) {
      return parser.apply(text);
    }

    @Override
    public String exact(T value) {
      return writer.apply(value);
    }

    @Override
    public String brief(T value) {
      return writer.apply(value);
    }

    @Override
    public double number(T value) {
      return 0;
    }

    @Override
    public T of(double number) {
      throw new UnsupportedOperationException("what is written has no slider");
    }

    @Override
    public Room room() {
      return Room.TEXT;
    }
  }
}
