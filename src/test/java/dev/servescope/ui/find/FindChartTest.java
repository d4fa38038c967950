package dev.servescope.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.study.find.Standing.State;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Contrast;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Theme;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindChartTest {
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
