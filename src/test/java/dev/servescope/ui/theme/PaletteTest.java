package dev.servescope.ui.theme;

import static dev.servescope.ui.theme.ColorRole.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
  private static final Set<ColorRole> GROUNDS =
      EnumSet.of(BACKGROUND, PANEL, FIELD, LINE, GRID, ACCENT_SOFT, ON_ACCENT);

  /** Drawn as areas with an edge or between stronger neighbours, never as a thin mark. */
  private static final Set<ColorRole> OUTLINED = EnumSet.of(IDLE, STARTING);

  private static final Pattern TEXT_FILL = Pattern.compile("-fx-text-fill: (-ss-[a-z0-9-]+)");

  static Stream<Palette> palettes() {
    return Stream.of(Theme.values())
        .flatMap(theme -> Stream.of(theme.palette(), theme.projected()));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textStandsOutFromEveryGround(Palette palette) {
    for (ColorRole text : EnumSet.of(INK, MUTED)) {
      for (ColorRole ground : EnumSet.of(BACKGROUND, PANEL, FIELD, ACCENT_SOFT)) {
        assertThat(Contrast.of(palette.color(text), palette.color(ground)))
            .as("%s on %s", text, ground)
            .isGreaterThanOrEqualTo(Contrast.TEXT);
      }
    }
    assertThat(Contrast.of(palette.color(ON_ACCENT), palette.color(ACCENT)))
        .isGreaterThanOrEqualTo(Contrast.TEXT);
  }

  /** The colours that the style sheet writes in, wherever it may write. */
  @ParameterizedTest
  @MethodSource("palettes")
  void whatTheStyleSheetWritesStandsOut(Palette palette) throws IOException {
    var written = writtenIn();
    assertThat(written).contains(INK, MUTED, ACCENT, GOOD, BAD);
    for (ColorRole text : written) {
      var grounds = text == ON_ACCENT ? EnumSet.of(ACCENT) : EnumSet.of(PANEL, BACKGROUND, FIELD);
      for (ColorRole ground : grounds) {
        assertThat(Contrast.of(palette.color(text), palette.color(ground)))
            .as("%s on %s", text, ground)
            .isGreaterThanOrEqualTo(Contrast.TEXT);
      }
    }
    assertThat(Contrast.of(palette.color(ACCENT), palette.color(ACCENT_SOFT)))
        .as("what is chosen")
        .isGreaterThanOrEqualTo(Contrast.TEXT);
  }

  private static Set<ColorRole> writtenIn() throws IOException {
    var names = TEXT_FILL.matcher(css()).results().map(found -> found.group(1)).toList();
    return Stream.of(ColorRole.values())
        .filter(role -> names.contains(role.cssName()))
        .collect(Collectors.toSet());
  }

  private static String css() throws IOException {
    try (var in = PaletteTest.class.getResourceAsStream("/dev/servescope/ui/servescope.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theRingOfTheFocusStandsOutFromEveryGround(Palette palette) {
    standsOut(palette, ACCENT);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theBordersOfFieldsStandOutFromEveryGround(Palette palette) {
    standsOut(palette, EDGE);
  }

  private static void standsOut(Palette palette, ColorRole mark) {
    for (ColorRole ground : EnumSet.of(BACKGROUND, PANEL, FIELD)) {
      assertThat(Contrast.of(palette.color(mark), palette.color(ground)))
          .as("on %s", ground)
          .isGreaterThanOrEqualTo(Contrast.MARK);
    }
  }

  /** The base style sheet takes the borders of its own from a colour of that name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ".text-input, .combo-box, .check-box, .radio-button {",
        ".knob-field {",
        ".choice-box {",
        ".speed {",
        ".lesson-field {",
        ".gallery-search > .text-field {"
      })
  void theStyleSheetDrawsTheBordersOfFieldsInTheirColour(String selector) throws IOException {
    var rules = css().lines().filter(line -> line.startsWith(selector)).toList();
    assertThat(rules).isNotEmpty().anyMatch(rule -> rule.contains(EDGE.cssName()));
    assertThat(rules).noneMatch(rule -> rule.contains("-fx-background-color: -ss-line"));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void marksStandOutFromThePanelUnlessOutlined(Palette palette) {
    Set<ColorRole> marks = EnumSet.allOf(ColorRole.class);
    marks.removeAll(GROUNDS);
    marks.removeAll(OUTLINED);
    for (ColorRole mark : marks) {
      assertThat(Contrast.of(palette.color(mark), palette.color(PANEL)))
          .as("%s", mark)
          .isGreaterThanOrEqualTo(Contrast.MARK);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void anyRoleCanBeWrittenReadably(Palette palette) {
    for (ColorRole role : ColorRole.values()) {
      assertThat(Contrast.of(palette.text(role), palette.color(PANEL)))
          .as("%s", role)
          .isGreaterThanOrEqualTo(Contrast.TEXT);
      assertThat(Contrast.of(palette.on(Tint.of(role)), palette.color(role)))
          .as("on %s", role)
          .isGreaterThanOrEqualTo(Contrast.TEXT);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void percentilesGrowInContrastWithTheRank(Palette palette) {
    Color panel = palette.color(PANEL);
    double p50 = Contrast.of(palette.color(P50), panel);
    double p95 = Contrast.of(palette.color(P95), panel);
    double p99 = Contrast.of(palette.color(P99), panel);
    assertThat(p95).isGreaterThan(p50 * 1.3);
    assertThat(p99).isGreaterThan(p95 * 1.3);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void styleSheetsCanLookUpEveryRole(Palette palette) {
    String css = palette.toCss();
    for (ColorRole role : ColorRole.values()) {
      String hex = Palette.hex(palette.color(role));
      assertThat(css).contains(role.cssName() + ": " + hex + ";");
    }
  }

  @Test
  void aTintMixesWithThePanel() {
    assertThat(Palette.LIGHT.color(new Tint(INK, 0))).isEqualTo(Palette.LIGHT.color(PANEL));
    Palette black = Palette.LIGHT.with(INK, Color.BLACK);
    assertThat(black.color(new Tint(INK, 0.25)).getRed()).isCloseTo(0.75, within(0.005));
  }

  @Test
  void aPaletteWithAMissingRoleIsRefused() {
    assertThatThrownBy(() -> new Palette(Map.of(INK, Color.BLACK)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
