package dev.servescope.ui.compare;

import dev.servescope.study.compare.Comparison;
import dev.servescope.study.compare.Difference;
import dev.servescope.study.confidence.Measure;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
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

  /** A difference with its sign; what chance may have made begins with a mark of about. */
  static String change(Measure measure, Difference difference) {
    double mean = difference.change().mean();
    if (!Double.isFinite(mean)) {
      return "";
    }
    var signed = signed(measure, mean);
    return difference.verdict() == Difference.Verdict.WITHIN_CHANCE ? ABOUT + signed : signed;
  }

  /** A figure with its unit; long times as people say them. */
  static String text(Measure measure, double value) {
    return measure.unit() == Measure.Unit.SECONDS && Double.isFinite(value)
        ? Numbers.duration(value)
        : measure.text(value);
  }

  static String signed(Measure measure, double value) {
    var size = text(measure, Math.abs(value));
    return value < 0 ? MINUS + size : "+" + size;
  }

  /** The verdict in words, with the interval that it rests on. */
  static String verdict(Measure measure, Difference difference) {
    var change = difference.change();
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
