package dev.servescope.ui.sweep;

import dev.servescope.scenario.Pattern;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.Kind;
import dev.servescope.study.sweep.Finding;
import dev.servescope.study.sweep.Standing;
import dev.servescope.ui.Messages;
import dev.servescope.ui.chart.MeasureUnit;
import dev.servescope.ui.plot.Unit;
import dev.servescope.ui.text.Numbers;
import java.util.Locale;

/** Knobs, results and findings in the words of the window. */
final class SweepTexts {
  private SweepTexts() {}

  static String pattern(Pattern pattern) {
    return Messages.of("sweep.pattern." + Messages.key(pattern));
  }

  static String title(Finding finding) {
    return Messages.of(
        switch (finding) {
          case Finding.Knee knee -> "sweep.knee";
          case Finding.Saturation saturation -> "sweep.saturation";
          case Finding.BreakEven breakEven -> "sweep.break-even";
          case Finding.Most most -> "sweep.most";
          case Finding.Cheapest cheapest -> "sweep.cheapest";
          case Finding.Nowhere nowhere -> "sweep.nowhere";
          case Finding.Gaps gaps -> "sweep.gaps";
        });
  }

  /** How a point stands to the targets, in a sentence; empty where that is not known. */
  static String standing(Standing standing) {
    return standing == Standing.UNKNOWN
        ? ""
        : Messages.of("sweep.curve.standing." + Messages.key(standing));
  }

  /** The unit of a result. */
  static Unit unit(Measure measure) {
    return MeasureUnit.of(measure);
  }

  /** A value of a result that somebody chose, such as a target: 2 s, not 2.00 s. */
  static String chosen(Measure measure, double value) {
    return measure.unit() == Measure.Unit.SECONDS
        ? Numbers.briefDuration(value)
        : unit(measure).format(value);
  }

  /** A value in as few letters as tell it where its unit is told already. */
  static String brief(Measure measure, double value) {
    return switch (measure.unit()) {
      case SECONDS -> BriefTimes.of(value);
      case SHARE -> briefShare(unit(measure).format(value).replace(" %", ""), value);
      case DOLLARS -> value < 10 ? unit(measure).format(value) : briefDollars(value);
      default -> unit(measure).format(value);
    };
  }

  /** Rounded down, as 99.98 % is not all. */
  private static String briefShare(String usual, double value) {
    return usual.length() <= 4
        ? usual
        : String.format(Locale.ROOT, "%.1f", Math.floor(value * 1000) / 10);
  }

  private static String briefDollars(double value) {
    return String.format(Locale.ROOT, value < 99.95 ? "$%.1f" : "$%,.0f", value);
  }

  /** The unit of a knob on an axis. */
  static Unit unit(Kind kind) {
    return switch (kind) {
      case Kind.Time time -> Unit.SECONDS;
      case Kind.Frequency frequency -> Unit.PER_SECOND;
      case Kind.Price price -> Unit.DOLLARS;
      case Kind.Count count -> Unit.PLAIN;
      case Kind.Factor factor -> Unit.PLAIN;
      case Kind.Data data -> Unit.PLAIN;
      case Kind.Choice choice -> Unit.PLAIN;
    };
  }
}
