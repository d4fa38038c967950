package dev.servescope.scenario.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * To which place money is written for people: whole dollars from a thousand on, cents below that,
 * and three significant digits where it is less than ten cents.
 */
public final class Coins {
  private static final int CENTS = 2;
  private static final double HALF_A_CENT = 0.005;
  private static final double LEAST_IN_CENTS = 0.0995;
  private static final double LEAST_WITHOUT_CENTS = 999.5;
  private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);

  private Coins() {}

  /** The decimals of an amount by itself: $4.80, $0.34, $0.0043, $1,230. */
  public static int places(double dollars) {
    double size = Math.abs(dollars);
    if (Double.isNaN(size)) {
      return CENTS;
    }
    if (size >= LEAST_WITHOUT_CENTS) {
      return 0;
    }
    boolean inCents = size >= LEAST_IN_CENTS || size == 0;
    return inCents ? CENTS : Math.max(CENTS, digits(size).scale());
  }

  /**
   * The decimals of an amount beside others, in no finer coins than the largest of them: $0.09
   * beside $0.43, not $0.0905. What is less than half such a coin keeps its own digits.
   */
  public static int places(double dollars, double largest) {
    boolean inCents = Math.abs(largest) >= LEAST_IN_CENTS && Math.abs(dollars) >= HALF_A_CENT;
    return inCents ? Math.min(CENTS, places(dollars)) : places(dollars);
  }

  private static BigDecimal digits(double size) {
    return new BigDecimal(size).round(THREE).stripTrailingZeros();
  }
}
