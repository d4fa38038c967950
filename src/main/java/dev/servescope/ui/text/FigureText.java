package dev.servescope.ui.text;

import dev.servescope.run.gallery.Amount;
import dev.servescope.run.gallery.Claim;
import dev.servescope.run.gallery.Unit;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.gallery.Finding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the figures of a textbook and what runs gave in the same way, so that they can be compared
 * at a glance. What is exact has up to four digits, what chance has a part in three and its
 * interval.
 */
public final class FigureText {
  private static final int EXACT = 4;
  private static final int ORDERED = 3;
  private static final int MINUTE = 60;

  private FigureText() {}

  /** What a text says: a number, a range, an order, or a dash. */
  public static String book(Claim claim) {
    return switch (claim) {
      case Claim.Equal equal -> amount(equal.book());
      case Claim.Between between -> amount(between.least()) + " to " + amount(between.most());
      case Claim.Order order ->
          order.terms().stream().map(Claim.Order.Term::label).collect(Collectors.joining(" < "));
      case Claim.Silent _ -> Numbers.NONE;
    };
  }

  /** What the runs gave, with its interval where there is one. */
  public static String simulated(Finding finding) {
    return switch (finding.figure().claim()) {
      case Claim.Equal equal -> estimate(equal.book().unit(), finding.estimate());
      case Claim.Between between -> estimate(between.least().unit(), finding.estimate());
      case Claim.Order order -> order(order.unit(), finding.estimates());
      case Claim.Silent silent -> estimate(silent.unit(), finding.estimate());
    };
  }

  /**
   * A mean and its half width in the same unit; in minutes and beyond each as people say it.
   *
   * @param halfWidth above 0
   */
  public static String withError(Measure.Unit unit, double mean, double halfWidth) {
    return unit == Measure.Unit.SECONDS && mean >= MINUTE
        ? Numbers.duration(mean) + " ± " + Numbers.duration(halfWidth)
        : unit.text(mean, halfWidth);
  }

  private static String order(Unit unit, List<Estimate> estimates) {
    return estimates.stream()
        .map(estimate -> Scale.of(unit, estimate.mean()).write(estimate.mean(), ORDERED))
        .collect(Collectors.joining(", "));
  }

  private static String amount(Amount amount) {
    return Scale.of(amount.unit(), amount.value()).write(amount.value(), EXACT);
  }

  private static String estimate(Unit unit, Estimate estimate) {
    var scale = Scale.of(unit, estimate.mean());
    return estimate.isSpread()
        ? scale.write(estimate.mean(), estimate.halfWidth())
        : scale.write(estimate.mean(), EXACT);
  }

  /** The size in which a figure reads well. */
  private record Scale(double factor, String before, String after) {
    static Scale of(Unit unit, double value) {
      boolean small = value != 0 && Math.abs(value) < 0.9995;
      return switch (unit) {
        case SECONDS -> small ? new Scale(1e3, "", " ms") : new Scale(1, "", " s");
        case MINUTES -> new Scale(1 / 60.0, "", " min");
        case HOURS -> new Scale(1 / 3600.0, "", " h");
        case SHARE -> new Scale(100, "", " %");
        case COUNT -> new Scale(1, "", "");
        case TIMES -> new Scale(1, "", "×");
        case PER_HOUR -> new Scale(1, "", "/h");
        case PER_DAY -> new Scale(1, "", "/day");
        case DOLLARS -> new Scale(1, "$", "");
        case DOLLARS_PER_HOUR -> new Scale(1, "$", "/h");
        case DOLLARS_PER_MONTH -> new Scale(1, "$", "/month");
        case DOLLARS_PER_YEAR -> new Scale(1, "$", "/year");
      };
    }

    /** With up to so many digits, trailing zeros left away; whole numbers are never cut. */
    String write(double value, int digits) {
      if (!Double.isFinite(value)) {
        return Numbers.special(value);
      }
      return before
          + Numbers.trimmed(Numbers.decimals(value * factor, places(value, digits)))
          + after;
    }

    /** To the place of the first digit of the half width, or the second where that is a 1. */
    String write(double value, double halfWidth) {
      int digits = leading(halfWidth * factor) == 1 ? 2 : 1;
      int places = places(halfWidth, digits);
      return before
          + Numbers.decimals(value * factor, places)
          + after
          + " ± "
          + before
          + Numbers.decimals(halfWidth * factor, places)
          + after;
    }

    private int places(double value, int digits) {
      var rounded =
          new BigDecimal(value * factor).round(new MathContext(digits, RoundingMode.HALF_UP));
      return value == 0 ? 0 : Math.max(0, digits - (rounded.precision() - rounded.scale()));
    }

    private static int leading(double value) {
      return Integer.parseInt(new BigDecimal(value).unscaledValue().toString().substring(0, 1));
    }
  }
}
