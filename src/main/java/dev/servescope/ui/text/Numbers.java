package dev.servescope.ui.text;

import dev.servescope.scenario.quantity.Coins;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Writes numbers as people read them, with three significant digits and a point for decimals. A
 * value that is not known (NaN) is a dash; infinity is its sign. Rounding is half up.
 */
public final class Numbers {
  /** What stands where there is no value. */
  public static final String NONE = "–";

  private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);

  private Numbers() {}

  /** Three significant digits with trailing zeros: 9.84, 0.0430, 61.0, 1,230. */
  public static String threeDigits(double value) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(value).round(THREE);
    int decimals = Math.max(0, 3 - (rounded.precision() - rounded.scale()));
    return decimals(rounded.doubleValue(), decimals);
  }

  /** Up to three significant digits, trailing zeros left away: 3, 4.5, 0.043. */
  public static String brief(double value) {
    return trimmed(threeDigits(value));
  }

  /** A measured duration in seconds: 420 ms, 9.84 s, 2 min 5 s, 3 h 20 min, 2 d 4 h. */
  public static String duration(double seconds) {
    return Durations.measured(seconds);
  }

  /** A duration somebody chose, without trailing zeros: 3 s, 1.5 s, 400 ms, 2 min. */
  public static String briefDuration(double seconds) {
    return Durations.chosen(seconds);
  }

  /** A point in time from the start as a clock shows it: 12:31, 1:02:05. */
  public static String clock(double seconds) {
    return Double.isFinite(seconds) ? Durations.clock(seconds) : special(seconds);
  }

  /** Money: $4.80, $12.50, $0.0043, $1,230, $45.6k, $7.89M. */
  public static String dollars(double dollars) {
    return money(dollars, Coins.places(dollars));
  }

  /**
   * Money beside other money, in no finer coins than the largest of it: $0.09 beside $0.43, not
   * $0.0905. What is less than half such a coin keeps its own digits.
   */
  public static String dollarsOf(double dollars, double largest) {
    return money(dollars, Coins.places(dollars, largest));
  }

  /** A number of things: 61, 1,234, 45.6k, 7.89M; a mean below 100 keeps three digits, 4.52. */
  public static String count(double value) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    double size = Math.abs(value);
    if (size >= 9999.5) {
      return scaled(value);
    }
    return value == Math.rint(value) ? decimals(value, 0) : threeDigits(value);
  }

  /**
   * A share as a percentage, trailing zeros left away: 95 %, 97.2 %, 0.31 %. Only 1 is 100 %: just
   * below it digits are added, up to 99.9999 %, since they are what an availability is about.
   */
  public static String percent(double share) {
    return percent(share, brief(share * 100));
  }

  /** A measured share, which stands beside others of three digits: 98.0 %, 97.4 %; all is 100 %. */
  public static String measuredPercent(double share) {
    return share == 1 ? percent(share) : percent(share, threeDigits(share * 100));
  }

  private static String percent(double share, String usual) {
    if (!Double.isFinite(share)) {
      return special(share);
    }
    double percent = share * 100;
    return (percent > 99.9 && percent < 100 ? nines(percent) : usual) + " %";
  }

  /** Events per second, slower ones per minute or hour: 10.7/s, 3/min, 1.5/h. */
  public static String rate(double perSecond) {
    if (!Double.isFinite(perSecond)) {
      return special(perSecond);
    }
    double size = Math.abs(perSecond);
    if (size >= 0.1 || size == 0) {
      return rateNumber(perSecond) + "/s";
    }
    return size * 60 >= 0.1 ? brief(perSecond * 60) + "/min" : brief(perSecond * 3600) + "/h";
  }

  static String decimals(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return value < 0 && !zero ? "−" + text : text;
  }

  static String trimmed(String text) {
    return text.indexOf('.') < 0 ? text : text.replaceAll("\\.?0+$", "");
  }

  static String special(double value) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    return value > 0 ? "∞" : "−∞";
  }

  private static String money(double dollars, int places) {
    if (!Double.isFinite(dollars)) {
      return special(dollars);
    }
    double size = Math.abs(dollars);
    return (dollars < 0 ? "−$" : "$") + (size >= 9999.5 ? scaled(size) : decimals(size, places));
  }

  private static String scaled(double value) {
    double size = Math.abs(value);
    if (size < 999_500) {
      return threeDigits(value / 1e3) + "k";
    }
    return size < 999_500_000 ? threeDigits(value / 1e6) + "M" : threeDigits(value / 1e9) + "G";
  }

  private static String rateNumber(double value) {
    return Math.abs(value) >= 9999.5 ? scaled(value) : brief(value);
  }

  private static String nines(double percent) {
    for (int decimals = 2; decimals < 4; decimals++) {
      String text = decimals(percent, decimals);
      if (!text.startsWith("100")) {
        return text;
      }
    }
    return percent < 99.99995 ? decimals(percent, 4) : "99.9999";
  }
}
