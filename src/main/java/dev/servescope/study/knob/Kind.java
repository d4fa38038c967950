package dev.servescope.study.knob;

import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.scenario.quantity.Units;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the values of a knob are, how they are written in scenario files, and which number stands
 * for each, so that every knob can be an axis.
 */
public sealed interface Kind {
  /**
   * Reads a value.
   *
   * @throws InvalidValueException where the text says none
   */
  double parse(String text);

  /** Writes a value, so that reading it gives the same. */
  String text(double value);

  /** Whether only whole numbers are values. */
  default boolean isWhole() {
    return false;
  }

  /** A number of things. */
  record Count() implements Kind {
    @Override
    public double parse(String text) {
      var digits = text.strip();
      if (!digits.matches("\\d{1,9}")) {
        throw new InvalidValueException("", "\"" + text.strip() + "\"", "a whole number such as 4");
      }
      return Integer.parseInt(digits);
    }

    @Override
    public String text(double value) {
      return Long.toString(Math.round(value));
    }

    @Override
    public boolean isWhole() {
      return true;
    }
  }

  /** A number without a unit. */
  record Factor() implements Kind {
    @Override
    public double parse(String text) {
      if (!text.strip().matches("(\\d+[.]?\\d*|[.]\\d+)([eE][+-]?\\d{1,3})?")) {
        throw new InvalidValueException("", "\"" + text.strip() + "\"", "a number such as 1.5");
      }
      return Double.parseDouble(text.strip());
    }

    @Override
    public String text(double value) {
      return Units.plain(value);
    }
  }

  /** A time, in seconds. */
  record Time() implements Kind {
    @Override
    public double parse(String text) {
      return seconds(Units.duration(text));
    }

    @Override
    public String text(double value) {
      return Units.text(duration(value));
    }

    static double seconds(Duration duration) {
      return duration.toNanos() / 1e9;
    }

    static Duration duration(double seconds) {
      return Duration.ofNanos(Math.round(seconds * 1e9));
    }
  }

  /** How often something happens, by the second. */
  record Frequency() implements Kind {
    @Override
    public double parse(String text) {
      return Units.rate(text).perSecond();
    }

    @Override
    public String text(double value) {
      return Units.text(new Rate(value));
    }
  }

  /** An amount of data, in bytes. */
  record Data() implements Kind {
    @Override
    public double parse(String text) {
      return Units.bytes(text).count();
    }

    @Override
    public String text(double value) {
      return Units.text(new Bytes(Math.round(value)));
    }
  }

  /**
   * A price, in dollars.
   *
   * @param per what it is for, such as {@code /h}
   */
  record Price(String per) implements Kind {
    @Override
    public double parse(String text) {
      return Units.dollars(text, per).amount();
    }

    @Override
    public String text(double value) {
      return Units.text(new Dollars(value), per);
    }
  }

  /** One of several words; its place in the list stands for it. */
  record Choice(List<String> words) implements Kind {
    /** Keeps a copy that cannot change. */
    public Choice {
      words = List.copyOf(words);
    }

    /** Constants under their names in scenario files, such as {@code leastConnections}. */
    static Choice of(Enum<?>[] constants) {
      return new Choice(Arrays.stream(constants).map(Choice::word).toList());
    }

    private static String word(Enum<?> constant) {
      var name = new StringBuilder();
      for (var part : constant.name().split("_", -1)) {
        var lower = part.toLowerCase(Locale.ROOT);
        name.append(
            name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
      }
      return name.toString();
    }

    @Override
    public double parse(String text) {
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).equalsIgnoreCase(text.strip())) {
          return i;
        }
      }
      throw new InvalidValueException(
          "", "\"" + text.strip() + "\"", "one of " + String.join(", ", words));
    }

    @Override
    public String text(double value) {
      return words.get(Check.range("", (int) value, 0, words.size() - 1));
    }

    @Override
    public boolean isWhole() {
      return true;
    }
  }
}
