package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureLayoutTest {
  private static final List<Figure> FIGURES =
      List.of(
          Samples.lines(),
          Samples.stack(3),
          Samples.stack(30),
          Samples.rows(8),
          Samples.rows(64),
          Samples.sweep(),
          Samples.empty());

  static Stream<Arguments> sizes() {
    return Stream.of(
        Arguments.of(260, 140, 11.0),
        Arguments.of(300, 160, 12.0),
        Arguments.of(390, 170, 11.0),
        Arguments.of(480, 200, 11.0),
        Arguments.of(480, 400, 14.0),
        Arguments.of(700, 260, 18.0),
        Arguments.of(1000, 180, 12.0),
        Arguments.of(2000, 1200, 11.0),
        Arguments.of(2000, 1200, 22.0));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void nothingIsCutOffAndNoTextsOverlap(double width, double height, double textSize) {
    for (Figure figure : FIGURES) {
      FigureLayout layout = layout(figure, width, height, textSize, null);
      List<PlacedText> texts = layout.texts();
      for (int i = 0; i < texts.size(); i++) {
        assertThat(layout.bounds().holds(texts.get(i).box()))
            .as("%s of %s", texts.get(i), figure.title())
            .isTrue();
        for (PlacedText other : texts.subList(i + 1, texts.size())) {
          assertThat(texts.get(i).box().overlaps(other.box()))
              .as("%s and %s of %s", texts.get(i), other, figure.title())
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void thePlotKeepsMostOfTheRoom(double width, double height, double textSize) {
    for (Figure figure : FIGURES) {
      FigureLayout layout = layout(figure, width, height, textSize, null);
      assertThat(layout.bounds().holds(layout.plot())).isTrue();
      assertThat(layout.plot().width()).isGreaterThan(width * 0.4);
      assertThat(layout.plot().height()).isGreaterThan(height * 0.35);
    }
  }

  @Test
  void axesOfWhichNothingIsKnownHaveNoTicks() {
    FigureLayout layout = layout(Samples.empty(), 480, 200, 11, null);
    assertThat(layout.xTicks()).isEmpty();
    assertThat(layout.yTicks()).isEmpty();
  }

  @Test
  void aWindowBeingSqueezedToNothingStillPaints() {
    for (Figure figure : FIGURES) {
      for (int size = 1; size < 130; size += 4) {
        FigureLayout layout = layout(figure, size, size / 2.0, 11, null);
        SvgSurface surface = new SvgSurface(size, size, "");
        FigurePainter.paint(figure, layout, Palette.LIGHT, surface);
        assertThat(surface.toSvg()).doesNotContain("NaN");
      }
    }
  }

  @Test
  void moreRoomBringsMoreTicks() {
    FigureLayout small = layout(Samples.lines(), 260, 140, 11, null);
    FigureLayout large = layout(Samples.lines(), 1200, 700, 11, null);
    assertThat(large.xTicks().size()).isGreaterThan(small.xTicks().size());
    assertThat(large.yTicks().size()).isGreaterThan(small.yTicks().size());
  }

  /** A range that is given need not end on a round value. */
  @Test
  void aLowChartHasTwoTicksAtLeast() {
    var minutes = new Axis.Values(Unit.SECONDS, Axis.Spacing.LINEAR, new Range(0, 1640));
    var figure = Figure.titled("Low").y(minutes).build();
    for (int height = 90; height < 200; height += 10) {
      assertThat(layout(figure, 460, height, 11, null).yTicks()).hasSizeGreaterThan(1);
    }
  }

  @Test
  void linesAreLabelledBesideThePlotInTheOrderOfTheirEnds() {
    Figure figure =
        Figure.titled("t")
            .add(Samples.line("low", new double[] {0, 1}))
            .add(Samples.line("high", new double[] {0, 9}))
            .add(Samples.line("middle", new double[] {0, 1.1}))
            .build();
    FigureLayout layout = layout(figure, 480, 200, 11, null);
    List<String> beside =
        layout.texts().stream()
            .filter(text -> text.x() > layout.plot().right())
            .map(PlacedText::text)
            .toList();
    assertThat(beside).startsWith("high", "middle", "low");
    assertThat(layout.samples()).isEmpty();
  }

  @Test
  void aLevelBeyondTheAxisIsToldWithAnArrowToWhereItIs() {
    var figure =
        Figure.titled("Within target")
            .y(new Axis.Values(Unit.PERCENT, Axis.Spacing.LINEAR, new Range(0.99, 1)))
            .add(Samples.line("share", new double[] {0.992, 0.993}))
            .add(Samples.rule("target 95 %", 0.95))
            .add(Samples.rule("limit", 1.1))
            .add(Samples.rule("goal", 0.995))
            .build();
    assertThat(layout(figure, 480, 200, 11, null).texts())
        .extracting(PlacedText::text)
        .contains("target 95 % ↓", "limit ↑", "goal");
  }

  @Test
  void namesOfEventsAtOnePlaceAreJoined() {
    var figure =
        Figure.titled("Latency")
            .add(Samples.line("p95", new double[] {1, 2, 3, 4, 5}))
            .add(new Mark.Marker("now", 12, Tint.of(ColorRole.MUTED)))
            .add(new Mark.Marker("Knee", 6, Tint.of(ColorRole.INK)))
            .add(new Mark.Marker("Cheapest", 12, Tint.of(ColorRole.GOOD)))
            .build();
    assertThat(layout(figure, 480, 200, 11, null).texts())
        .extracting(PlacedText::text)
        .contains("Knee", "now · Cheapest");
    // Where they have no room together, one of them stays.
    assertThat(layout(figure, 170, 160, 11, null).texts())
        .extracting(PlacedText::text)
        .contains("now")
        .doesNotContain("now · Cheapest");
  }

  @Test
  void aNameMayBeginALittleBehindItsEventWhereTheOneBeforeReachesIt() {
    for (double at = 20; at < 24; at += 0.05) {
      var figure =
          Figure.titled("Latency")
              .add(Samples.line("p95", new double[] {1, 2, 3, 4, 5, 6, 7}))
              .add(new Mark.Marker("traffic 4.5/s", 15, Tint.of(ColorRole.INK)))
              .add(new Mark.Marker("replicas 3", at, Tint.of(ColorRole.INK)))
              .build();
      var layout = layout(figure, 480, 200, 11, null);
      var first = text(layout, "traffic 4.5/s").orElseThrow().box();
      boolean free = first.right() <= layout.x().toPixel(at);
      assertThat(text(layout, "replicas 3"))
          .as("at %s", at)
          .matches(its -> its.isPresent() || !free);
      text(layout, "replicas 3")
          .ifPresent(name -> assertThat(name.box().x()).isGreaterThan(first.right() + 4));
    }
  }

  private static Optional<PlacedText> text(FigureLayout layout, String text) {
    return layout.texts().stream().filter(its -> its.text().equals(text)).findFirst();
  }

  @Test
  void theChartsOfALectureKeepTheNamesOfTheirEvents() {
    var figure =
        Figure.titled("Latency p95")
            .subtitle("band: 95 % of 10 runs")
            .add(Samples.line("Latency p95", new double[] {1, 2, 3}))
            .add(Samples.rule("target 2 s", 2))
            .add(new Mark.Marker("Knee", 6, Tint.of(ColorRole.INK)))
            .build();
    // A third of the height of a projector, with its large text: of 1080 lines and of 800.
    for (var size : List.of(new Box(0, 0, 1390, 291), new Box(0, 0, 818, 205))) {
      var layout = FigureLayout.of(figure, size, 20, null, FontMeasure.INSTANCE);
      assertThat(layout.texts()).extracting(PlacedText::text).contains("Knee");
      assertThat(layout.plot().height()).isGreaterThan(size.height() * 0.35);
    }
  }

  @Test
  void anEventIsNamedAtWhateverSizeThereIsAStripForIt() {
    var rows = Samples.rows(8);
    var figure =
        Figure.titled("Servers")
            .x(rows.x())
            .y(rows.y())
            .addAll(rows.marks())
            .add(new Mark.Marker("replicas 8", 2.5, Tint.of(ColorRole.BUSY)))
            .legend(LegendEntry.area("busy", Tint.of(ColorRole.BUSY)))
            .build();
    for (int step = 0; step < 400; step++) {
      double textSize = 11 + 0.013 * step;
      assertThat(layout(figure, 640, 330, textSize, null).texts())
          .as("text of %s", textSize)
          .anyMatch(text -> text.text().equals("replicas 8"));
    }
  }

  @Test
  void tooManyLabelsMoveIntoTheLegend() {
    FigureLayout layout = layout(Samples.stack(30), 480, 200, 11, null);
    assertThat(layout.leaders()).isEmpty();
    assertThat(layout.samples()).isNotEmpty();
    assertThat(layout.texts()).anyMatch(text -> text.text().startsWith("+"));
  }

  @Test
  void ofALegendWithoutRoomTheNameBeforeAColonStays() {
    var tint = Tint.of(ColorRole.GOOD);
    var figure =
        Figure.titled("Map")
            .legend(LegendEntry.area("$1 to $90", tint))
            .legend(LegendEntry.area("in target: 95 % within 2 s, 99.9 % answered", tint))
            .build();
    assertThat(texts(figure, 800, 300)).contains("in target: 95 % within 2 s, 99.9 % answered");
    assertThat(texts(figure, 300, 250)).contains("in target");
  }

  @Test
  void aVisibleRangeRescalesBothAxes() {
    Figure figure = Figure.titled("t").add(Samples.line("", new double[] {100, 1, 1, 1})).build();
    FigureLayout layout = layout(figure, 480, 200, 11, new Range(12, 18));
    assertThat(layout.x().domain()).isEqualTo(new Range(12, 18));
    assertThat(layout.whole()).isEqualTo(new Range(0, 18));
    assertThat(layout.y().domain().max()).isLessThan(2);
  }

  @Test
  void aHiddenFutureIsNotGivenAway() {
    Figure figure =
        Figure.titled("t").add(Samples.line("p95", new double[] {1, 1, 1, 9, 9})).build();
    Box bounds = new Box(0, 0, 480, 200);
    FigureLayout known = FigureLayout.of(figure, bounds, 11, null, 7, FontMeasure.INSTANCE);
    assertThat(known.y().domain().max()).isEqualTo(1);
    assertThat(known.leaders()).isEmpty();
    assertThat(known.fits(figure, 8)).isTrue();
    assertThat(known.fits(figure, 18)).isFalse();
  }

  @Test
  void placesAreSpreadNoFurtherThanNeeded() {
    Box plot = new Box(0, 0, 100, 100);
    assertThat(DirectLabels.spread(new double[] {50, 50, 90}, plot, 10))
        .containsExactly(45, 55, 90);
    assertThat(DirectLabels.spread(new double[] {99, 100}, plot, 10)).containsExactly(90, 100);
    assertThat(DirectLabels.spread(new double[] {0, 0}, plot, 10)).containsExactly(5, 15);
  }

  private static FigureLayout layout(
      Figure figure, double width, double height, double textSize, Range visible) {
    Box bounds = new Box(0, 0, width, height);
    return FigureLayout.of(figure, bounds, textSize, visible, FontMeasure.INSTANCE);
  }

  @Test
  void whereASubtitleIsTooWideItsLastPartStays() {
    Figure figure =
        Figure.titled("Queue")
            .subtitle("requests that are waiting, mean of each 6 s · no theory line: bursts")
            .build();
    assertThat(layout(figure, 300, 160, 11, null).texts())
        .extracting(PlacedText::text)
        .contains("no theory line: bursts");
  }

  @Test
  void aLogarithmicScaleSaysSoAndHasTicksEvenOnASmallChart() {
    var small = texts(latencies(Axis.Spacing.LOGARITHMIC), 300, 170);
    assertThat(small).contains("log scale", "1 s", "10 s", "1 min", "10 min");
    var large = texts(latencies(Axis.Spacing.LOGARITHMIC), 800, 400);
    assertThat(large).contains("1 s", "2 s", "5 s", "10 s", "30 s", "1 min", "2 min", "30 min");
    assertThat(texts(latencies(Axis.Spacing.LINEAR), 800, 400)).doesNotContain("log scale");
  }

  @Test
  void aLogarithmicScaleHasFaintLinesBetweenItsTicks() {
    var surface = new SvgSurface(300, 170, "");
    var figure = latencies(Axis.Spacing.LOGARITHMIC);
    var layout = layout(figure, 300, 170, 11, null);
    FigurePainter.paint(figure, layout, Palette.LIGHT, surface);
    double half = layout.y().toPixel(120);
    assertThat(surface.toSvg()).contains("y1=\"%s".formatted((int) half));
  }

  private static Figure latencies(Axis.Spacing spacing) {
    return Figure.titled("p95 latency")
        .y(new Axis.Values(Unit.SECONDS, spacing, null))
        .add(Samples.line("", new double[] {651, 8.86, 2.1, 1.05}))
        .build();
  }

  private static List<String> texts(Figure figure, double width, double height) {
    return layout(figure, width, height, 11, null).texts().stream().map(PlacedText::text).toList();
  }
}
