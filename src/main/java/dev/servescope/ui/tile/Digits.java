package dev.servescope.ui.tile;

import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.text.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How a figure and its half width are written beside a reading: in its unit, the half width rounded
 * up to one digit, two if the first is a 1, the figure to the same place.
 *
 * @param factor from the figure to the number of the reading; 0 for a duration of several units
 * @param decimals behind the point
 * @param suffix of the number, such as k for thousands
 */
record Digits(double factor, int decimals, String suffix) {
  private static final String LARGE = "kMG";

  static Digits of(Reading reading, double halfWidth) {
    double factor = factor(reading);
    if (factor == 0) {
      return new Digits(0, 0, "");
    }
    var half = BigDecimal.valueOf(halfWidth * factor);
    int digits = half.unscaledValue().toString().startsWith("1") ? 2 : 1;
    int needed = half.round(new MathContext(digits, RoundingMode.UP)).scale();
    // One place more than the number has is enough to see that there is next to no error.
    int most = decimals(reading.number()) + 1;
    return new Digits(factor, Math.clamp(needed, 0, most), suffix(reading.number()));
  }

  private static double factor(Reading reading) {
    return switch (reading.unit()) {
      case "µs" -> 1e6;
      case "ms" -> 1e3;
      case "%" -> 100;
      case "min", "h", "d" -> 0;
      default -> reading.number().indexOf(' ') > 0 ? 0 : shortened(suffix(reading.number()));
    };
  }

  private static double shortened(String suffix) {
    return suffix.isEmpty() ? 1 : Math.pow(1000, -1 - LARGE.indexOf(suffix));
  }

  private static String suffix(String number) {
    var last = number.substring(number.length() - 1);
    return LARGE.contains(last) ? last : "";
  }

  private static int decimals(String number) {
    int point = number.indexOf('.');
    return point < 0 ? 0 : number.length() - suffix(number).length() - point - 1;
  }

  /** The figure itself, without its unit unless it has several. */
  String figure(double value) {
    return text(value, RoundingMode.HALF_EVEN);
  }

  /** Its half width, rounded up. */
  String half(double value) {
    return text(value, RoundingMode.UP);
  }

  private String text(double value, RoundingMode rounding) {
    if (factor == 0) {
      return Numbers.briefDuration(value);
    }
    var rounded = BigDecimal.valueOf(value * factor).setScale(decimals, rounding);
    return String.format(Locale.ROOT, "%,." + decimals + "f", rounded) + suffix;
  }

  /** The same with the unit of the reading. */
  String withUnit(String text, String unit) {
    return factor == 0 ? text : text + " " + unit;
  }
}
