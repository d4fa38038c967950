package dev.servescope.ui.knob.spec;

import dev.servescope.scenario.quantity.Bandwidth;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.scenario.quantity.Units;
import dev.servescope.ui.text.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** The kinds of quantity that knobs set. */
public final class Quantities {
  /** A whole number. */
  public static final Quantity<Integer> COUNT =
      new Plain<>(
          text -> Math.toIntExact(whole(text, Integer.MAX_VALUE)),
          value -> Integer.toString(value),
          value -> Integer.toString(value),
          Integer::doubleValue,
          number -> (int) Math.round(number));

  /** A whole number of any size. */
  public static final Quantity<Long> LONG_COUNT =
      new Plain<>(
          text -> whole(text, Long.MAX_VALUE),
          value -> Long.toString(value),
          value -> Long.toString(value),
          Long::doubleValue,
          Math::round);

  /** A time with its unit. */
  public static final Quantity<Duration> DURATION =
      new Plain<>(
          Units::duration,
          value -> spaced(Units.text(value)),
          value -> Numbers.briefDuration(seconds(value)),
          Quantities::seconds,
          number -> Duration.ofNanos(Math.round(number * 1e9)));

  /** Events in a time. */
  public static final Quantity<Rate> RATE =
      new Plain<>(
          Units::rate,
          value -> spaced(Units.text(value)),
          value -> spaced(Numbers.rate(value.perSecond())),
          Rate::perSecond,
          Rate::perSecond);

  /** An amount of data. */
  public static final Quantity<Bytes> DATA =
      new Plain<>(
          Units::bytes,
          value -> spaced(Units.text(value)),
          Quantities::briefly,
          Bytes::gigabytes,
          Bytes::gigabytes);

  /** A number without a unit. */
  public static final Quantity<Double> FACTOR =
      new Plain<>(
          text -> decimal(text).doubleValue(),
          Units::plain,
          Numbers::brief,
          Double::doubleValue,
          number -> number);

  /** A share, written as a percentage. */
  public static final Quantity<Double> SHARE =
      new Plain<>(
          text -> decimal(text.replace("%", "")).movePointLeft(2).doubleValue(),
          value -> percent(value).toPlainString() + " %",
          value -> Numbers.percent(value),
          Double::doubleValue,
          number -> number);

  /** How fast data move. */
  public static final Quantity<Bandwidth> BANDWIDTH =
      new Plain<>(
          Units::bandwidth,
          value -> spaced(Units.text(value)),
          Quantities::briefly,
          value -> value.bitsPerSecond() / 1e9,
          Bandwidth::gigabits);

  private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+");

  private Quantities() {}

  /** A price for one unit of something, written behind the amount: {@code /h}. */
  public static Quantity<Dollars> price(String per) {
    return new Plain<>(
        text -> Units.dollars(text.replace(" ", ""), per),
        value -> withCents(value) + " " + per,
        value -> withCents(rounded(value)) + " " + (per.length() > 6 ? per.substring(0, 4) : per),
        Dollars::amount,
        Dollars::new,
        Quantity.Room.PRICE);
  }

  private static String briefly(Bandwidth value) {
    return value.equals(Bandwidth.UNLIMITED)
        ? Units.text(value)
        : Numbers.brief(value.bitsPerSecond() / 1e9) + " Gbit/s";
  }

  private static String briefly(Bytes value) {
    var units = List.of("B", "kB", "MB", "GB", "TB");
    double size = value.count();
    int unit = 0;
    while (size >= 1000 && unit < units.size() - 1) {
      size /= 1000;
      unit++;
    }
    return Numbers.brief(size) + " " + units.get(unit);
  }

  private static double seconds(Duration value) {
    return value.getSeconds() + value.getNano() / 1e9;
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
  }

  private static Dollars rounded(Dollars value) {
    var digits = new BigDecimal(value.amount()).round(new MathContext(3, RoundingMode.HALF_UP));
    return new Dollars(digits.doubleValue());
  }

  private static String withCents(Dollars value) {
    var text = value.toString();
    int point = text.indexOf('.');
    return point >= 0 && text.length() - point == 2 ? text + "0" : text;
  }

  /** A space before the unit, and minutes as people write them. */
  private static String spaced(String text) {
    var apart = text.replaceFirst("(?<=\\d)(?=[^\\d.,E])", " ");
    return apart.endsWith(" m") ? apart + "in" : apart;
  }

  /** A comma stands between thousands alone: where it stands for a point, nothing is guessed. */
  static long whole(String text, long max) {
    var digits = text.strip().replace("_", "");
    try {
      long value =
          Long.parseLong(THOUSANDS.matcher(digits).matches() ? digits.replace(",", "") : digits);
      if (value <= max && value >= -max) {
        return value;
      }
    } catch (NumberFormatException none) {
      // Refused below with what is allowed.
    }
    throw new InvalidValueException("", "\"" + text + "\"", "a whole number");
  }

  static BigDecimal decimal(String text) {
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
      DoubleFunction<T> fromNumber,
      Room room)
      implements Quantity<T> {
    Plain(
        Function<String, T> parser,
        Function<T, String> exactText,
        Function<T, String> briefText,
        ToDoubleFunction<T> toNumber,
        DoubleFunction<T> fromNumber) {
      this(parser, exactText, briefText, toNumber, fromNumber, Room.NUMBER);
    }

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
