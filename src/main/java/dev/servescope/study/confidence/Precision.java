package dev.servescope.study.confidence;

import dev.servescope.scenario.quantity.Coins;
import dev.servescope.scenario.quantity.Spans;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Figures with their error in words. The half width is rounded up to one digit, two if the first is
 * a 1, and the mean to the same place: further digits would be luck.
 */
final class Precision {
  private static final int DIGITS_ALONE = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Precision() {}

  static String text(Measure measure, double value) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    if (measure.unit() == Measure.Unit.SECONDS && Spans.isLong(Math.abs(value))) {
      return (value < 0 ? "−" : "") + Spans.text(Math.abs(value));
    }
    var scale = Scale.of(measure.unit(), value);
    var exact = scale.of(value);
    return scale.text(
        switch (measure.unit()) {
          case SHARE -> percent(exact);
          case DOLLARS -> exact.setScale(Coins.places(value), RoundingMode.HALF_UP);
          case SECONDS, COUNT, PER_SECOND -> whole(alone(exact));
        });
  }

  /** How much a figure changes: of a share in percentage points. */
  static String change(Measure measure, double size) {
    if (measure.unit() != Measure.Unit.SHARE || !Double.isFinite(size)) {
      return text(measure, size);
    }
    return three(BigDecimal.valueOf(size).movePointRight(2)).toPlainString() + " pp";
  }

  /** Only all is 100 %: what is just below has the digits that say so. */
  private static BigDecimal percent(BigDecimal exact) {
    var shown = whole(alone(exact));
    for (int digits = DIGITS_ALONE + 1; isAllButNotQuite(shown, exact); digits++) {
      shown = exact.round(new MathContext(digits));
    }
    return shown;
  }

  private static boolean isAllButNotQuite(BigDecimal shown, BigDecimal exact) {
    return shown.compareTo(HUNDRED) == 0 && exact.compareTo(HUNDRED) < 0;
  }

  private static BigDecimal whole(BigDecimal shown) {
    return shown.scale() < 0 ? shown.setScale(0) : shown;
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
    return measure.label()
        + " "
        + withError(measure.unit(), estimate.mean(), estimate.halfWidth())
        + " ("
        + level
        + ", "
        + count
        + ")";
  }

  /** A mean and its half width, both in the unit and to the place that the half width allows. */
  static String withError(Measure.Unit unit, double mean, double halfWidth) {
    var scale = Scale.of(unit, mean);
    var half = rounded(scale.of(halfWidth));
    var shown = scale.of(mean).setScale(half.scale(), RoundingMode.HALF_EVEN);
    return scale.text(shown) + " ± " + scale.text(half);
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

  /** With the zeros that make three digits: 2.80 beside 9.58. */
  private static BigDecimal three(BigDecimal value) {
    var shown = value.round(new MathContext(DIGITS_ALONE));
    int places = DIGITS_ALONE - (shown.precision() - shown.scale());
    return shown.signum() == 0 ? BigDecimal.ZERO : shown.setScale(Math.max(0, places));
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
