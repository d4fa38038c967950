package dev.servescope.storage.json;

import dev.servescope.run.gallery.Amount;
import dev.servescope.run.gallery.Unit;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Units;
import java.math.BigDecimal;
import java.util.Map;

/**
 * An amount in the file, whose text tells its unit: {@code "132.5ms"}, {@code "84%"}, {@code
 * "$35/h"}, {@code "3x"}, {@code "720/d"}, {@code "40"}.
 */
final class AmountJson {
  private static final String HELP =
      "an amount such as \"3s\", \"84%\", \"$35/h\", \"3x\" or \"40\"";
  private static final Map<String, Unit> BEHIND =
      Map.of("%", Unit.SHARE, "x", Unit.TIMES, "/h", Unit.PER_HOUR, "/d", Unit.PER_DAY);
  private static final Map<String, Unit> BEHIND_DOLLARS =
      Map.of(
          "/h", Unit.DOLLARS_PER_HOUR,
          "/month", Unit.DOLLARS_PER_MONTH,
          "/year", Unit.DOLLARS_PER_YEAR);

  static final Codec<Amount> CODEC =
      Codec.of(place -> place.quantity(AmountJson::amount), amount -> Nodes.text(text(amount)));

  private AmountJson() {}

  private static Amount amount(String text) {
    if (text.startsWith("$")) {
      return suffixed(text.substring(1), BEHIND_DOLLARS, Unit.DOLLARS);
    }
    boolean time = text.matches(".*[0-9](ms|s|m|h)");
    return time
        ? new Amount(Units.duration(text).toNanos() / 1e9, timeUnit(text))
        : suffixed(text, BEHIND, Unit.COUNT);
  }

  private static Unit timeUnit(String text) {
    return text.endsWith("m") ? Unit.MINUTES : text.endsWith("h") ? Unit.HOURS : Unit.SECONDS;
  }

  private static Amount suffixed(String text, Map<String, Unit> behind, Unit without) {
    var suffix = behind.keySet().stream().filter(text::endsWith).findFirst().orElse("");
    var unit = suffix.isEmpty() ? without : behind.get(suffix);
    var number = number(text.substring(0, text.length() - suffix.length()));
    var value = unit == Unit.SHARE ? number.movePointLeft(2) : number;
    return new Amount(value.doubleValue(), unit == null ? without : unit);
  }

  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException none) {
      throw new InvalidValueException("", text, HELP);
    }
  }

  private static String percent(double share) {
    return new BigDecimal(Double.toString(share))
        .movePointRight(2)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String text(Amount amount) {
    var plain = Units.plain(amount.value());
    return switch (amount.unit()) {
      case SECONDS -> plain + "s";
      case MINUTES -> Units.plain(amount.value() / 60) + "m";
      case HOURS -> Units.plain(amount.value() / 3600) + "h";
      case SHARE -> percent(amount.value()) + "%";
      case COUNT -> plain;
      case TIMES -> plain + "x";
      case PER_HOUR -> plain + "/h";
      case PER_DAY -> plain + "/d";
      case DOLLARS -> "$" + plain;
      case DOLLARS_PER_HOUR -> "$" + plain + "/h";
      case DOLLARS_PER_MONTH -> "$" + plain + "/month";
      case DOLLARS_PER_YEAR -> "$" + plain + "/year";
    };
  }
}
