package dev.servescope.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.lesson.Condition;
import dev.servescope.run.lesson.Expression;
import dev.servescope.run.lesson.Gauge;
import dev.servescope.run.lesson.GroupGauge;
import dev.servescope.run.lesson.Observed;
import dev.servescope.run.lesson.Step;
import dev.servescope.run.lesson.Text;
import dev.servescope.ui.Messages;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FigureNamesTest {
  @AfterEach
  void english() {
    Messages.speak(Locale.ROOT);
  }

  static Stream<String> figures() {
    return Stream.concat(Gauge.keys(), GroupGauge.keys().map(key -> key + "(4K)"));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyFigureHasAName(String written) {
    var figure = Expression.parse(written);
    var english = FigureNames.of(figure);
    Messages.speak(Locale.GERMAN);
    assertThat(english).isNotEqualTo(written).doesNotContain("{");
    assertThat(FigureNames.of(figure)).isNotEqualTo(written).doesNotContain("{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "useless | Work for nothing | Arbeit für nichts",
        "success(4K) | Success of 4K | Erfolg von 4K",
        "baseline.mean / 5 | Mean latency in the baseline / 5 | Mittlere Latenz in der Basis / 5",
        "2 * p95 | 2 \u00d7 p95 latency | 2 \u00d7 p95-Latenz",
        "wait - (mean - p50) | Mean wait \u2212 (mean latency \u2212 p50 latency) |"
            + " Mittlere Wartezeit \u2212 (Mittlere Latenz \u2212 p50-Latenz)",
        "(mean + wait) / 2 | (mean latency + mean wait) / 2 |"
            + " (Mittlere Latenz + Mittlere Wartezeit) / 2",
        "mean + wait / 2 | Mean latency + mean wait / 2 | Mittlere Latenz + Mittlere Wartezeit / 2"
      })
  void whatIsPutTogetherReadsAsItIsComputed(String written, String english, String german) {
    assertThat(FigureNames.of(Expression.parse(written))).isEqualTo(english);
    Messages.speak(Locale.GERMAN);
    assertThat(FigureNames.of(Expression.parse(written))).isEqualTo(german);
  }

  @Test
  void aGoalWithoutWordsAndItsStandingAreSaidInThem() {
    var check = Condition.parse("mean < baseline.mean / 5 and useless < 1 %");
    assertThat(LessonTexts.goal(new Step.Goal(check, Text.NONE), null))
        .isEqualTo(
            "Mean latency below mean latency in the baseline / 5 and work for nothing below 1 %");
    var run = InstantRunner.of(new Classroom().scenario());
    assertThat(LessonTexts.standing(check, Observed.of(run)))
        .startsWith("Mean latency: ")
        .contains("; work for nothing: 0 %, to be below 1 %");
    Messages.speak(Locale.GERMAN);
    assertThat(LessonTexts.standing(check, Observed.of(run)))
        .contains("; Arbeit für nichts: 0 %, soll unter 1 % sein");
  }
}
