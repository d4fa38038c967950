package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Fonts;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Blocks that are narrower than a pixel. */
class BlockPainterTest {
  private static final Pattern OPACITY = Pattern.compile("fill-opacity=\"([0-9.]+)\"");

  @BeforeAll
  static void loadFonts() {
    Fonts.load();
  }

  /** 25 blocks of 20 ms each second, in columns of 1.7 s: half of each is covered. */
  @Test
  void manyShortBlocksInAPixelAreAsStrongAsTheShareOfTimeTheyTake() {
    var strengths = opacities(ColorRole.BUSY, 0.04, 0.02);
    // The last column lies half beyond the plot.
    assertThat(strengths.subList(0, strengths.size() - 1))
        .isNotEmpty()
        .allSatisfy(strength -> assertThat(strength).isCloseTo(0.5, within(0.05)));
  }

  /** A block of a millisecond every 40 s: far less than a thousandth, and yet to be seen. */
  @Test
  void anInstantLeavesAFaintTraceAndACrashALine() {
    assertThat(opacities(ColorRole.BUSY, 40, 0.001))
        .hasSizeBetween(55, 60)
        .allSatisfy(strength -> assertThat(strength).isCloseTo(0.06, within(0.01)));
    assertThat(opacities(ColorRole.FAILED, 40, 0.001)).isEmpty();
    assertThat(svg(ColorRole.FAILED, 40, 0.001).split("width=\"0.25\"")).hasSizeBetween(55, 62);
  }

  private static List<Double> opacities(ColorRole role, double pitch, double length) {
    return OPACITY
        .matcher(svg(role, pitch, length))
        .results()
        .map(match -> Double.valueOf(match.group(1)))
        .toList();
  }

  private static String svg(ColorRole role, double pitch, double length) {
    var blocks =
        IntStream.range(0, (int) (2400 / pitch))
            .mapToObj(i -> new Block(i * pitch, i * pitch + length, Tint.of(role), "", "busy"))
            .toList();
    var figure =
        Figure.titled("Servers")
            .x(new Axis.Time(new Range(0, 2400)))
            .y(new Axis.Rows(List.of("one")))
            .add(new Mark.Blocks(0, blocks))
            .build();
    return FigureImage.toSvg(Dashboard.of(figure), 400, 160, Palette.LIGHT);
  }
}
