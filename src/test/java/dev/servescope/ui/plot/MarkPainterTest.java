package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Fonts;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Tint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MarkPainterTest {
  private static final String RED = Palette.hex(Palette.LIGHT.color(ColorRole.FAILED));

  @BeforeAll
  static void loadFonts() {
    Fonts.load();
  }

  /** What is drawn behind the end of the clip of a plot is whole. */
  @Test
  void aDotOnTheEdgeOfThePlotIsWholeAndOneBeyondItIsNone() {
    assertThat(svg(0)).doesNotContain(RED);
    assertThat(svg(0.5).indexOf(RED)).isGreaterThan(svg(0.5).indexOf("</g>"));
    assertThat(svg(1)).contains(RED);
    assertThat(svg(1.01)).doesNotContain(RED);
  }

  private static String svg(double value) {
    var dot = Curve.of(new double[] {5}, new double[] {value});
    var figure =
        Figure.titled("Success")
            .x(new Axis.Time(new Range(0, 10)))
            .y(new Axis.Values(Unit.PERCENT, Axis.Spacing.LINEAR, new Range(0.5, 1)))
            .add(new Mark.Points("", dot, 4, Tint.of(ColorRole.FAILED)))
            .build();
    return FigureImage.toSvg(Dashboard.of(figure), 400, 200, Palette.LIGHT);
  }
}
