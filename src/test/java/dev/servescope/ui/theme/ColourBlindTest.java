package dev.servescope.ui.theme;

import static dev.servescope.ui.theme.ColorRole.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Colours that stand beside each other in a chart can be told apart by every eye, in every theme.
 *
 * <p>A distance of 1 is just seen where two large fields touch. Lines and dots of a few pixels need
 * several times that: for them D. A. Szafir ("Modeling color difference for visualization design",
 * IEEE TVCG 24, 2018) found that half of the viewers see differences of about 5 to 8. So colours of
 * a key need 8. Parts of a stack that are labelled where they lie, and are never far from their
 * neighbours, need 6. Neither is the only sign: lines have dashes and labels at their ends.
 */
class ColourBlindTest {
  private static final double APART = 8;
  private static final double STACKED = 6;

  private static final List<List<ColorRole>> KEYS =
      List.of(
          List.of(BUSY, IDLE, STARTING, FAILED, QUEUED),
          List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6),
          List.of(SINGLE, REPLICATED, SHARDED, EVENT_DRIVEN, COMBINED),
          List.of(GOOD, LIMITED, FAILED),
          List.of(BUSY, IDLE, STARTING, FAILED, FEE),
          List.of(GOOD, FAILED, IDLE, QUEUED, ACCENT),
          List.of(P50, P95, P99),
          List.of(GOOD, BAD));

  /** The parts of a latency. */
  private static final List<ColorRole> PARTS =
      List.of(BUSY, NETWORK, TRANSFER, QUEUED, STARTING, LIMITED, FAILED);

  static Stream<Palette> palettes() {
    return Stream.of(Theme.values())
        .flatMap(theme -> Stream.of(theme.palette(), theme.projected()));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void coloursOfOneKeyCanBeToldApartByEveryEye(Palette palette) {
    assertThat(KEYS.stream().flatMap(key -> tooClose(palette, key, APART))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void partsOfAStackCanBeToldApartByEveryEye(Palette palette) {
    assertThat(tooClose(palette, PARTS, STACKED)).isEmpty();
  }

  private static Stream<String> tooClose(Palette palette, List<ColorRole> roles, double least) {
    var found = new ArrayList<String>();
    for (var eyes : Eyes.values()) {
      for (var one : roles) {
        for (var other : roles.subList(0, roles.indexOf(one))) {
          double distance = eyes.distance(palette.color(one), palette.color(other));
          if (distance < least) {
            found.add("%s: %s and %s by %.1f".formatted(eyes, other, one, distance));
          }
        }
      }
    }
    return found.stream();
  }

  /** Red and green of one lightness, which is what most colour-blind eyes cannot tell apart. */
  @Test
  void theSimulatedEyesConfuseWhatSuchEyesConfuse() {
    var red = Color.web("#c05a4a");
    var green = Color.web("#7a7a3f");
    assertThat(Eyes.USUAL.distance(red, green)).isGreaterThan(30);
    assertThat(Eyes.DEUTERANOPIA.distance(red, green)).isLessThan(15);
    assertThat(Eyes.USUAL.distance(Color.BLACK, Color.WHITE)).isCloseTo(100, within(0.1));
    assertThat(Eyes.USUAL.distance(red, red)).isZero();
  }
}
