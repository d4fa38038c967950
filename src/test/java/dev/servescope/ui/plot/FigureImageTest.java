package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FigureImageTest {
  private static final Palette PALETTE = Palette.LIGHT;

  @BeforeAll
  static void start() throws Exception {
    Fx.start();
  }

  @Test
  void aPictureHasTheSizeAskedForAndSharpEdges() throws Exception {
    Block block = new Block(25, 75, Tint.of(ColorRole.INK), "", "");
    Figure figure =
        Figure.titled("")
            .x(new Axis.Time(new Range(0, 100)))
            .y(new Axis.Rows(List.of("")))
            .add(new Mark.Blocks(0, List.of(block)))
            .build();
    Picture picture = Fx.call(() -> FigureImage.render(figure, 301, 150, 3, PALETTE));
    assertThat(picture.width()).isEqualTo(903);
    assertThat(picture.height()).isEqualTo(450);
    int panel = argb(ColorRole.PANEL);
    int ink = argb(ColorRole.INK);
    int[] row = new int[picture.width()];
    picture.copyRow(200, row);
    int edge = 1;
    while (row[edge] == panel) {
      edge++;
    }
    // A picture that was enlarged by 3 would pass through mixtures of the two colours.
    assertThat(row[edge - 1]).isEqualTo(panel);
    assertThat(row[edge]).isEqualTo(ink);
    assertThat(edge % 3).as("an edge on the fine grid").isNotZero();
  }

  @Test
  void aPictureLargerThanACanvasIsSeamless() throws Exception {
    Figure figure = Samples.lines();
    Picture small = Fx.call(() -> FigureImage.render(figure, 2050, 100, 1, PALETTE));
    Picture large = Fx.call(() -> FigureImage.render(figure, 2050, 100, 2.1, PALETTE));
    assertThat(large.width()).isEqualTo(4305);
    int y = baseline(large);
    int[] row = new int[large.width()];
    large.copyRow(y, row);
    // The baseline of the plot crosses the seam without a break.
    assertThat(row[4095]).isEqualTo(row[4096]).isEqualTo(argb(ColorRole.LINE));
    assertThat(small.height()).isEqualTo(100);
  }

  @Test
  void aPictureIsTheSameEachTimeAndDiffersByTheme() throws Exception {
    Figure figure = Samples.stack(3);
    Picture first = Fx.call(() -> FigureImage.render(figure, 300, 200, 1.5, PALETTE));
    Picture second = Fx.call(() -> FigureImage.render(figure, 300, 200, 1.5, PALETTE));
    Picture dark = Fx.call(() -> FigureImage.render(figure, 300, 200, 1.5, Palette.DARK));
    assertThat(first.toArgb()).isEqualTo(second.toArgb());
    assertThat(dark.toArgb()).isNotEqualTo(first.toArgb());
  }

  @Test
  void tooManyPixelsAndOtherThreadsAreRefused() {
    Figure figure = Samples.empty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fx.call(() -> FigureImage.render(figure, 9000, 9000, 1, PALETTE)))
        .withMessageContaining("9000 x 9000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fx.call(() -> FigureImage.render(figure, 0, 10, 1, PALETTE)));
    assertThatIllegalStateException()
        .isThrownBy(() -> FigureImage.render(figure, 10, 10, 1, PALETTE));
  }

  /** The row with the longest line in the colour of the frame. */
  private static int baseline(Picture picture) {
    int best = 0;
    int longest = 0;
    for (int y = 0; y < picture.height(); y++) {
      int count = 0;
      for (int x = 0; x < picture.width(); x++) {
        count += picture.pixel(x, y) == argb(ColorRole.LINE) ? 1 : 0;
      }
      best = count > longest ? y : best;
      longest = Math.max(count, longest);
    }
    return best;
  }

  private static int argb(ColorRole role) {
    return 0xff000000 | Integer.parseInt(Palette.hex(PALETTE.color(role)).substring(1), 16);
  }
}
