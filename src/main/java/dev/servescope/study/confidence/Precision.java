package dev.servescope.study.confidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Figures with their error in words. The half width is rounded up to one digit, two if the first is
 * a 1, and the mean to the same place: further digits would be luck.
 */
final class Precision {
  private static final int DIGITS_ALONE = 3;

  private Precision() {}

  static String text(Measure measure, double value) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    var scale = Scale.of(measure.unit(), value);
    var digits = alone(scale.of(value));
    return scale.text(digits.scale() < 0 ? digits.setScale(0) : digits);
  }

  static String sentence(Measure measure, Estimate estimate) {
    var scale = Scale.of(measure.unit(), estimate.mean());
    var count = replications(estimate);
    if (estimate.counted() == 0) {
      return measure.label() + " has no value (" + count + ")";
    }
    if (!estimate.hasInterval()) {
      return measure.label()
          + " "
          + scale.text(alone(scale.of(estimate.mean())))
          + " ("
          + count
          + ")";
    }
    var level = plain(BigDecimal.valueOf(estimate.level()).movePointRight(2)) + " %";
    if (estimate.halfWidth() == 0) {
      return measure.label()
          + " "
          + scale.text(alone(scale.of(estimate.mean())))
          + " (the same in "
          + count
          + ")";
    }
    var half = rounded(scale.of(estimate.halfWidth()));
    var mean = scale.of(estimate.mean()).setScale(half.scale(), RoundingMode.HALF_EVEN);
    return measure.label()
        + " "
        + scale.text(mean)
        + " ± "
        + scale.text(half)
        + " ("
        + level
        + ", "
        + count
        + ")";
  }

  private static String replications(Estimate estimate) {
    int all = estimate.counted() + estimate.leftOut();
    return (estimate.leftOut() == 0 ? "" : estimate.counted() + " of ") + all + " replications";
  }

  private static BigDecimal rounded(BigDecimal half) {
    var one = half.round(new MathContext(1, RoundingMode.UP));
    var two = half.round(new MathContext(2, RoundingMode.UP));
    var shown = half.unscaledValue().toString().startsWith("1") ? two : one;
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }

  private static BigDecimal alone(BigDecimal value) {
    return value.round(new MathContext(DIGITS_ALONE));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /** The unit in which a figure of a size reads well. */
  private record Scale(double factor, String before, String after) {
    static Scale of(Measure.Unit unit, double value) {
      double size = Math.abs(value);
      return switch (unit) {
        case SECONDS ->
            size >= 1 || size == 0 || Double.isNaN(size)
                ? new Scale(1, "", " s")
                : size >= 1e-3 ? new Scale(1e3, "", " ms") : new Scale(1e6, "", " µs");
        case SHARE -> new Scale(100, "", " %");
        case COUNT -> new Scale(1, "", "");
        case PER_SECOND -> new Scale(1, "", "/s");
        case DOLLARS -> new Scale(1, "$", "");
      };
    }

    BigDecimal of(double value) {
      return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
    }

    String text(BigDecimal shown) {
      return before + shown.toPlainString() + after;
    }
  }
}
