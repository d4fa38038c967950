package dev.servescope.run.lesson;

import dev.servescope.run.gallery.Unit;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Units;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers with their units, as lessons and students write them. */
public final class Numerals {
  private static final Pattern MONEY = Pattern.compile("\\$\\s*\\d{1,12}(\\.\\d{1,9})?(/h\\b)?");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,12}(\\.\\d{1,9})?\\s*(%|(ns|us|ms|s|min|m|h|d)\\b)?");

  private Numerals() {}

  /** Takes a number, if one is here. */
  static Optional<Expression.Constant> take(Scan scan) {
    return scan.take(MONEY).map(Numerals::money).or(() -> scan.take(NUMBER).map(Numerals::number));
  }

  private static Expression.Constant money(String text) {
    boolean hourly = text.endsWith("/h");
    var digits = text.substring(1, text.length() - (hourly ? 2 : 0)).strip();
    return new Expression.Constant(
        Double.parseDouble(digits), hourly ? Unit.DOLLARS_PER_HOUR : Unit.DOLLARS);
  }

  private static Expression.Constant number(String text) {
    var digits = text.replaceAll("[^0-9.]", "");
    double value = Double.parseDouble(digits);
    if (text.endsWith("%")) {
      double share = new BigDecimal(digits).movePointLeft(2).doubleValue();
      return new Expression.Constant(share, Unit.SHARE);
    }
    var unit = text.replaceAll("[0-9.\\s]", "");
    if (unit.isEmpty()) {
      return new Expression.Constant(value, Unit.COUNT);
    }
    var duration = Units.duration(digits + (unit.equals("min") ? "m" : unit));
    return new Expression.Constant(duration.toNanos() / 1e9, Unit.SECONDS);
  }

  /**
   * Reads a number that somebody answers with; without a unit it is in seconds, dollars or, of a
   * share, percent.
   *
   * @param unit what is asked for
   * @throws InvalidValueException where it is none, or in another unit
   */
  public static double answer(String text, Unit unit) {
    var scan = new Scan(text.strip());
    var first = take(scan);
    double value = first.map(Expression.Constant::number).orElse(Double.NaN);
    var read = first.map(Expression.Constant::unit).orElse(Unit.COUNT);
    // A time may be written in parts: 1 min 26 s.
    for (var more = next(scan, read); more.isPresent(); more = next(scan, read)) {
      value += more.get().number();
    }
    boolean fits = read == Unit.COUNT || read == unit || isMoney(read, unit);
    if (Double.isNaN(value) || !scan.isAtEnd() || !fits) {
      throw Parser.refusal(text.strip(), "a number such as " + example(unit));
    }
    return read == Unit.COUNT && unit == Unit.SHARE ? value / 100 : value;
  }

  private static Optional<Expression.Constant> next(Scan scan, Unit unit) {
    return unit == Unit.SECONDS && !scan.isAtEnd() ? take(scan) : Optional.empty();
  }

  private static boolean isMoney(Unit one, Unit other) {
    return one == Unit.DOLLARS && other == Unit.DOLLARS_PER_HOUR;
  }

  private static String example(Unit unit) {
    return switch (unit) {
      case SECONDS, MINUTES, HOURS -> "2.5 s";
      case SHARE -> "95 %";
      case DOLLARS -> "$4";
      case DOLLARS_PER_HOUR -> "$4/h";
      default -> "3";
    };
  }
}
