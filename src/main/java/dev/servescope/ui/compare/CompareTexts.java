package dev.servescope.ui.compare;

import dev.servescope.study.compare.Comparison;
import dev.servescope.study.compare.Difference;
import dev.servescope.study.confidence.Measure;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.chart.MeasureUnit;
import dev.servescope.ui.text.Numbers;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** What the table of a comparison says. */
final class CompareTexts {
  private static final String MINUS = "−";
  private static final String ABOUT = "≈ ";

  private CompareTexts() {}

  /** What differs in a row from the reference. */
  static String words(Comparison comparison, int row) {
    if (row == 0) {
      return Messages.of("compare.reference");
    }
    var words = comparison.words(row);
    return words.isEmpty()
        ? Messages.of("compare.same")
        : words.stream().map(Sentences::of).collect(Collectors.joining(", "));
  }

  /**
   * A difference with its sign; what chance may have made begins with a mark of about.
   *
   * @param largest of all figures in its column
   */
  static String change(Measure measure, double largest, Difference difference) {
    double mean = difference.change().mean();
    if (!Double.isFinite(mean)) {
      return "";
    }
    if (isNone(difference)) {
      return Messages.of("compare.equal");
    }
    var signed =
        measure.unit() == Measure.Unit.DOLLARS
            ? (mean < 0 ? MINUS : "+") + Numbers.dollarsOf(Math.abs(mean), largest)
            : signed(measure, mean);
    return difference.verdict() == Difference.Verdict.WITHIN_CHANCE ? ABOUT + signed : signed;
  }

  /** Not one run differs. */
  private static boolean isNone(Difference difference) {
    var change = difference.change();
    return change.mean() == 0 && !(change.halfWidth() > 0);
  }

  /**
   * A figure as people read it, as in the charts and the tiles; money in the coins of its column.
   *
   * @param largest of all figures in its column
   */
  static String text(Measure measure, double value, double largest) {
    return measure.unit() == Measure.Unit.DOLLARS
        ? Numbers.dollarsOf(value, largest)
        : MeasureUnit.number(measure, value);
  }

  static String signed(Measure measure, double value) {
    double size = Math.abs(value);
    var text =
        measure.unit() == Measure.Unit.SHARE
            ? Messages.of("tile.points", Numbers.threeDigits(size * 100))
            : MeasureUnit.number(measure, size);
    return value < 0 ? MINUS + text : "+" + text;
  }

  /** The verdict in words, with the interval that it rests on. */
  static String verdict(Measure measure, Difference difference) {
    var change = difference.change();
    if (isNone(difference) && difference.verdict() != Difference.Verdict.OPEN) {
      return Messages.of("compare.equal-verdict");
    }
    return switch (difference.verdict()) {
      case OPEN -> Messages.of("compare.open-verdict");
      case WITHIN_CHANCE ->
          Messages.of(
              "compare.within", signed(measure, change.low()), signed(measure, change.high()));
      case BEYOND_CHANCE ->
          Messages.of(
              "compare.beyond", signed(measure, change.low()), signed(measure, change.high()));
    };
  }

  /** Whether a difference is one for the better. */
  enum Taste {
    BETTER,
    WORSE,
    NEITHER;

    private static final PseudoClass BETTER_CLASS = PseudoClass.getPseudoClass("better");
    private static final PseudoClass WORSE_CLASS = PseudoClass.getPseudoClass("worse");

    /** Only what is beyond chance is better or worse, and busy servers are neither. */
    static Taste of(Measure measure, Difference difference) {
      if (!difference.isBeyondChance() || measure == Measure.UTILIZATION) {
        return NEITHER;
      }
      boolean more = difference.change().mean() > 0;
      return more == (measure == Measure.SUCCESS) ? BETTER : WORSE;
    }

    void mark(Node node) {
      node.pseudoClassStateChanged(BETTER_CLASS, this == BETTER);
      node.pseudoClassStateChanged(WORSE_CLASS, this == WORSE);
    }
  }
}
