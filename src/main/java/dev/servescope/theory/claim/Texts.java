package dev.servescope.theory.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The English sentences of this layer, by their keys in {@code theory.properties}. */
final class Texts {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("dev.servescope.theory.theory", Locale.ROOT);
  private static final MathContext DIGITS = new MathContext(3);

  private Texts() {}

  static String of(String key) {
    return BUNDLE.getString(key);
  }

  static String of(String key, List<Double> numbers) {
    var shown = numbers.stream().map(Texts::text).toArray();
    return new MessageFormat(of(key), Locale.ROOT).format(shown);
  }

  /** Whole numbers in full, others with three digits. */
  private static String text(double number) {
    var exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return (exact.scale() <= 0 ? exact : exact.round(DIGITS).stripTrailingZeros()).toPlainString();
  }
}
