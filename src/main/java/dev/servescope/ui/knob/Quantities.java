package dev.servescope.ui.knob;

import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.scenario.quantity.Units;
import dev.servescope.ui.text.Numbers;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The kinds of quantity that knobs set. */
final class Quantities {
  static final Quantity<Integer> COUNT =
      new Plain<>(
          text -> Math.toIntExact(whole(text, Integer.MAX_VALUE)),
          value -> Integer.toString(value),
          value -> Integer.toString(value),
          Integer::doubleValue,
          number -> (int) Math.round(number));

  static final Quantity<Long> LONG_COUNT =
      new Plain<>(
          text -> whole(text, Long.MAX_VALUE),
          value -> Long.toString(value),
          value -> Long.toString(value),
          Long::doubleValue,
          Math::round);

  static final Quantity<Duration> DURATION =
      new Plain<>(
          Units::duration,
          value -> spaced(Units.text(value)),
          value -> Numbers.briefDuration(seconds(value)),
          Quantities::seconds,
          number -> Duration.ofNanos(Math.round(number * 1e9)));

  static final Quantity<Rate> RATE =
      new Plain<>(
          Units::rate,
          value -> spaced(Units.text(value)),
          value -> spaced(Numbers.rate(value.perSecond())),
          Rate::perSecond,
          Rate::perSecond);

  static final Quantity<Bytes> MEMORY =
      new Plain<>(
          Units::bytes,
          value -> spaced(Units.text(value)),
          value -> Numbers.brief(value.gigabytes()) + " GB",
          Bytes::gigabytes,
          Bytes::gigabytes);

  static final Quantity<Double> FACTOR =
      new Plain<>(
          text -> decimal(text).doubleValue(),
          Units::plain,
          Numbers::brief,
          Double::doubleValue,
          number -> number);

  static final Quantity<Double> SHARE =
      new Plain<>(
          text -> decimal(text.replace("%", "")).movePointLeft(2).doubleValue(),
          value -> Units.plain(percent(value)) + " %",
          value -> Units.plain(percent(value)) + " %",
          Double::doubleValue,
          number -> number);

  private Quantities() {}

  /** A price for one unit of something, written behind the amount: {@code /h}. */
  static Quantity<Dollars> price(String per) {
    return new Plain<>(
        text -> Units.dollars(text.replace(" ", ""), per),
        value -> withCents(value) + " " + per,
        value -> withCents(value) + " " + per,
        Dollars::amount,
        Dollars::new);
  }

  private static double seconds(Duration value) {
    return value.getSeconds() + value.getNano() / 1e9;
  }

  private static double percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).doubleValue();
  }

  private static String withCents(Dollars value) {
    var text = value.toString();
    int point = text.indexOf('.');
    return point >= 0 && text.length() - point == 2 ? text + "0" : text;
  }

  /** A space before the unit, and minutes as people write them. */
  private static String spaced(String text) {
    var apart = text.replaceFirst("(?<=\\d)(?=[^\\d.E])", " ");
    return apart.endsWith(" m") ? apart + "in" : apart;
  }

  private static long whole(String text, long max) {
    try {
      long value = Long.parseLong(text.strip().replace(",", "").replace("_", ""));
      if (value <= max && value >= -max) {
        return value;
      }
    } catch (NumberFormatException none) {
      // Refused below with what is allowed.
    }
    throw new InvalidValueException("", "\"" + text + "\"", "a whole number");
  }

  private static BigDecimal decimal(String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException none) {
      throw new InvalidValueException("", "\"" + text + "\"", "a number");
    }
  }

  private record Plain<T>(
      Function<String, T> parser,
      Function<T, String> exactText,
      Function<T, String> briefText,
      ToDoubleFunction<T> toNumber,
      DoubleFunction<T> fromNumber)
      implements Quantity<T> {
    @Override
    public T parse(String text) {
      return parser.apply(text);
    }

    @Override
    public String exact(T value) {
      return exactText.apply(value);
    }

    @Override
    public String brief(T value) {
      return briefText.apply(value);
    }

    @Override
    public double number(T value) {
      return toNumber.applyAsDouble(value);
    }

    @Override
    public T of(double number) {
      return fromNumber.apply(number);
    }
  }
}
