package dev.servescope.storage.pdf;

import java.math.BigDecimal;

/** Numbers as PDF writes them, without exponents. */
final class PdfNumbers {
  private static final double DIGITS = 1000;

  private PdfNumbers() {}

  /** A number to the thousandth; 0 for what is none. */
  static String of(double value) {
    double rounded = Math.round(value * DIGITS) / DIGITS;
    return rounded == Math.rint(rounded)
        ? Long.toString((long) rounded)
        : new BigDecimal(Double.toString(rounded)).toPlainString();
  }

  /** Several numbers with spaces between. */
  static String of(double... values) {
    var text = new StringBuilder();
    for (double value : values) {
      text.append(text.isEmpty() ? "" : " ").append(of(value));
    }
    return text.toString();
  }
}
