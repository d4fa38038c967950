package dev.servescope.ui.chart;

import dev.servescope.run.Run;
import dev.servescope.study.Expectation;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What theory expects, as lines across a chart, or a few words on why there are none. */
final class TheoryLine {
  private static final Tint TINT = new Tint(ColorRole.INK, 0.75);

  private TheoryLine() {}

  /** The expectation, if it is about the scenario of the run. */
  static @Nullable Expectation of(Run run, @Nullable Expectation expectation) {
    boolean same = expectation != null && expectation.scenario().equals(run.scenario());
    return same ? expectation : null;
  }

  /** A dashed line, or nothing where theory states no value. */
  static List<Mark> at(String label, double value) {
    return Double.isFinite(value)
        ? List.of(new Mark.Rule(label, value, TINT, Stroke.THEORY))
        : List.of();
  }

  /**
   * A subtitle with a few words more.
   *
   * @param stated whether theory states what the chart shows
   */
  static String subtitle(String usual, @Nullable Expectation expectation, boolean stated) {
    String more = expectation == null ? "" : words(expectation, stated);
    return more.isEmpty() ? usual : Messages.of("chart.theory.beside", usual, more);
  }

  private static String words(Expectation expectation, boolean stated) {
    if (!expectation.holds()) {
      return Messages.of("chart.theory.none", causes(expectation.causes()));
    }
    return stated ? Messages.of("chart.theory.model", Sentences.of(expectation.model())) : "";
  }

  /** More than one cause does not fit beside a title. */
  private static String causes(List<String> causes) {
    String first = Messages.of("chart.theory.cause." + causes.getFirst());
    return causes.size() > 1 ? first + ", …" : first;
  }

  /** A summary with sentences on what theory says, or on why it says nothing. */
  static String summary(String usual, @Nullable Expectation expectation, String stated) {
    if (expectation == null) {
      return usual;
    }
    List<String> sentences = new ArrayList<>(List.of(usual));
    if (expectation.holds()) {
      String key = expectation.exact() ? "chart.theory.says" : "chart.theory.says-nearly";
      sentences.add(
          stated.isEmpty()
              ? Messages.of("chart.theory.silent", Sentences.of(expectation.model()))
              : Messages.of(key, Sentences.of(expectation.model()), stated));
    } else {
      sentences.add(Messages.of("chart.theory.broken", Sentences.of(expectation.model())));
      expectation.sentences().stream().map(Sentences::of).forEach(sentences::add);
    }
    return String.join(" ", sentences);
  }
}
