package dev.servescope.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A projector takes contrast away: there has to be more of it than on a screen. */
class ProjectorPaletteTest {
  private static final double STRONG = 7;
  private static final List<Palette> BOTH =
      List.of(Palette.PROJECTOR_LIGHT, Palette.PROJECTOR_DARK);
  private static final List<ColorRole> GROUNDS =
      List.of(ColorRole.PANEL, ColorRole.BACKGROUND, ColorRole.FIELD);
  private static final List<ColorRole> TEXTS =
      List.of(ColorRole.INK, ColorRole.MUTED, ColorRole.P99);
  private static final List<ColorRole> MARKS =
      List.of(
          ColorRole.ACCENT,
          ColorRole.BUSY,
          ColorRole.FAILED,
          ColorRole.LIMITED,
          ColorRole.QUEUED,
          ColorRole.GOOD,
          ColorRole.BAD,
          ColorRole.P50,
          ColorRole.P95,
          ColorRole.BASELINE,
          ColorRole.EDGE,
          ColorRole.LINE);

  static Stream<Arguments> of(List<ColorRole> roles) {
    return BOTH.stream()
        .flatMap(palette -> roles.stream().map(role -> Arguments.of(palette, role)));
  }

  static Stream<Arguments> texts() {
    return of(TEXTS);
  }

  static Stream<Arguments> marks() {
    return of(MARKS);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("texts")
  void textStandsOutStrongly(Palette palette, ColorRole role) {
    for (var ground : GROUNDS) {
      assertThat(Contrast.of(palette.color(role), palette.color(ground)))
          .as("%s on %s", role, ground)
          .isGreaterThanOrEqualTo(STRONG);
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("marks")
  void marksAndBordersStandOut(Palette palette, ColorRole role) {
    assertThat(Contrast.of(palette.color(role), palette.color(ColorRole.PANEL)))
        .isGreaterThanOrEqualTo(Contrast.MARK);
  }
}
