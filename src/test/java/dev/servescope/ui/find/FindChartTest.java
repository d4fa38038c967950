package dev.servescope.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Scenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Work;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.find.Candidate;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Standing;
import dev.servescope.study.find.Standing.State;
import dev.servescope.study.find.Target;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Contrast;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Theme;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindChartTest {
  private static final Scenario SERVER =
      Scenarios.poisson(1, new Work.Exponential(Duration.ofMillis(100)), Duration.ofMinutes(1));
  private static final Target ANSWERED = new Target(Measure.SUCCESS, Target.Sign.AT_LEAST, 0.999);
  private static final Target IN_TIME = new Target(Measure.ATTAINMENT, Target.Sign.AT_LEAST, 0.9);
  private static final Target PRICE = new Target(Measure.DOLLARS_PER_HOUR, Target.Sign.LESS, 5);

  /** The success of the second of two candidates varies, all else stays. */
  private static FindChart chart(double success, Target... targets) {
    var candidate = new Candidate(0, List.of(), SERVER);
    var standings =
        List.of(
            new Standing(candidate, 1, 2, List.of(2.0, 1.0, 0.8), State.MISSES),
            new Standing(candidate, 1, 3, List.of(3.0, success, 0.95), State.MEETS));
    return new FindChart(new Search(List.of(targets), standings, 2, 2, Search.Step.LOOK));
  }

  @Test
  void aShareThatAllHaveWholeGivesWayToTheNextTarget() {
    assertThat(chart(1, PRICE, ANSWERED, IN_TIME).place()).isEqualTo(2);
    assertThat(chart(0.9995, PRICE, ANSWERED, IN_TIME).place()).isEqualTo(1);
    assertThat(chart(1, PRICE, ANSWERED).place()).isEqualTo(1);
    assertThat(chart(1, PRICE).place()).isZero();
  }

  static Stream<Palette> palettes() {
    return Stream.of(Theme.values())
        .flatMap(theme -> Stream.of(theme.palette(), theme.projected()));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void aDotOfEveryStateStandsOutFromThePanel(Palette palette) {
    for (var state : State.values()) {
      var dot = palette.color(FindChart.role(state));
      assertThat(Contrast.of(dot, palette.color(ColorRole.PANEL)))
          .as("%s", state)
          .isGreaterThanOrEqualTo(Contrast.MARK);
    }
  }
}
