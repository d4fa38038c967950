package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Fonts;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures over places and rows. */
class MapTest {
  private static final Tint TINT = new Tint(ColorRole.ACCENT, 0.5);
  private static final Box SIZE = new Box(0, 0, 400, 200);

  private static final Pattern RECTANGLE =
      Pattern.compile("<rect x=\"(.+?)\" y=\"(.+?)\" width=\"(.+?)\" height=\"(.+?)\"(.*?)fill");

  @BeforeAll
  static void loadFonts() {
    Fonts.load();
  }

  private static FigureBuilder map(int places) {
    return map(places, "upper", "lower");
  }

  /** A map whose values are not written. */
  private static FigureBuilder blank(int places) {
    return map(places, "", "");
  }

  private static FigureBuilder map(int places, String upper, String lower) {
    var cells = new ArrayList<Cell>();
    for (int place = 0; place < places; place++) {
      cells.add(new Cell(place, 0, TINT, upper, "upper " + place, place));
      cells.add(new Cell(place, 1, TINT, lower, "lower " + place, 10 + place));
    }
    return Figure.titled("Map")
        .x(new Axis.Places(IntStream.range(0, places).mapToObj(its -> "p" + its).toList()))
        .y(new Axis.Rows(List.of("high", "low")))
        .add(new Mark.Cells(Unit.PLAIN, cells));
  }

  private static FigureLayout layout(Figure figure) {
    return FigureLayout.of(figure, SIZE, 11, null, FontMeasure.INSTANCE);
  }

  @Test
  void everyPlaceHasTheSameWidthAndItsNameInItsMiddle() {
    var layout = layout(map(4).build());

    double width = layout.plot().width() / 4;
    assertThat(layout.xTicks()).hasSize(4);
    for (int place = 0; place < 4; place++) {
      assertThat(layout.x().toPixel(place))
          .isEqualTo(layout.plot().x() + (place + 0.5) * width, within());
    }
    assertThat(layout.texts()).extracting(PlacedText::text).contains("p0", "p3", "high", "low");
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }

  @Test
  void namesOfManyPlacesAreThinnedOutAndDoNotOverlap() {
    var texts =
        layout(map(60).build()).texts().stream()
            .filter(text -> text.text().startsWith("p"))
            .toList();

    assertThat(texts.size()).isBetween(5, 15);
  }

  @Test
  void aFieldIsReadOutWhereItIsPointedAt() {
    var figure = map(3).build();

    assertThat(Readout.at(figure, 1.2, 1).entries())
        .extracting(Readout.Entry::value)
        .containsExactly("lower 1");
    assertThat(Readout.at(figure, 1.2, 1).heading()).isEqualTo("low · p1");
    assertThat(Readout.at(figure, 1.2, -1).isEmpty()).isTrue();
  }

  @Test
  void onAMapOfTwoKnobsBothAreNamed() {
    var figure =
        map(3).across("Replicas").y(new Axis.Rows("Batch size", List.of("2", "1"))).build();

    assertThat(Readout.at(figure, 1.2, 1).heading()).isEqualTo("Replicas p1 · Batch size 1");
    assertThat(FigureTable.of(figure).columns().stream().map(FigureTable.Column::heading))
        .startsWith("Batch size", "Replicas");
  }

  @Test
  void labelsStandInFieldsThatHaveRoomForAllOfThem() {
    assertThat(svg(map(3).build())).contains(">upper<", ">lower<");
    assertThat(svg(map(60).build())).doesNotContain(">upper<");
  }

  @Test
  void aLineHasItsLabelUnlessItIsTooShort() {
    var across = List.of(new Mark.Spot(0, 0.5), new Mark.Spot(2, 0.5));
    var brief = List.of(new Mark.Spot(0, 0.5), new Mark.Spot(0.1, 0.5));

    assertThat(svg(blank(3).add(new Mark.Trace("200 ms", across, TINT, Stroke.THEORY)).build()))
        .contains(">200 ms<");
    assertThat(svg(blank(3).add(new Mark.Trace("200 ms", brief, TINT, Stroke.THEORY)).build()))
        .doesNotContain(">200 ms<");
  }

  @Test
  void aValueStandsInTheMiddleOfItsFieldAndNoLevelStrikesItOut() {
    var through = List.of(new Mark.Spot(0, 0.5), new Mark.Spot(1, 0.5), new Mark.Spot(2, 0.5));
    var figure = map(3).add(new Mark.Trace("level", through, TINT, Stroke.THEORY)).build();
    var svg = svg(figure);

    // The first rectangle is the panel, the second the clip.
    var fields = boxes(svg, "").stream().filter(box -> box.width() < 200).toList();
    assertThat(fields).hasSize(6);
    for (var field : fields) {
      assertThat(svg).contains("<text x=\"" + (int) middle(field) + ".");
    }
    assertThat(svg).doesNotContain("<polyline", ">level<");
  }

  @Test
  void aValueIsWrittenInFewerLettersWhereItsFieldIsNarrow() {
    var cells =
        IntStream.range(0, 12)
            .mapToObj(at -> new Cell(at, 0, TINT, "10 min 51 s", "11", "", 651))
            .toList();
    var narrow =
        Figure.titled("Map")
            .x(new Axis.Places(IntStream.range(0, 12).mapToObj(its -> "p" + its).toList()))
            .y(new Axis.Rows(List.of("row")))
            .add(new Mark.Cells(Unit.SECONDS, cells))
            .build();

    assertThat(svg(narrow)).contains(">11<").doesNotContain(">10 min 51 s<");
  }

  @Test
  void theColoursHaveAKeyWithTheLeastAndTheLargestValue() {
    var tints = List.of(new Tint(ColorRole.ACCENT, 0.1), new Tint(ColorRole.ACCENT, 0.9));
    var key = new LegendEntry("9 s", TINT, new LegendEntry.Sample.Ramp("1 s", tints));
    var lengthy = LegendEntry.area("on target: " + "very ".repeat(20), TINT);
    var figure = map(3).legend(key).legend(lengthy).build();

    var texts = layout(figure).texts();
    assertThat(texts).extracting(PlacedText::text).contains("1 s", "9 s");
    // The last one is shortened to its name, not left out.
    assertThat(texts).extracting(PlacedText::text).contains("on target");
    assertThat(boxes(svg(figure), "")).hasSizeGreaterThanOrEqualTo(6 + tints.size());
  }

  @Test
  void levelsMakeRoomForEdgesAndForEachOther() {
    var figure = blank(3);
    for (double y : new double[] {0.9, 0.95, 1, 1.05, 1.1}) {
      var line = List.of(new Mark.Spot(-0.5, y), new Mark.Spot(1, y), new Mark.Spot(2.5, y));
      figure.add(new Mark.Trace("level " + y, line, TINT, Stroke.THEORY));
    }
    var edge = List.of(new Mark.Spot(1, 0), new Mark.Spot(1, 2));
    figure.add(new Mark.Trace("", edge, TINT, Stroke.MAIN));
    var svg = svg(figure.build());

    assertThat(svg).contains(">level 0.9<", ">level 1.0<");
    var labels = boxes(svg, "rx=\"3\"");
    for (var label : labels) {
      assertThat(labels).filteredOn(label::overlaps).containsExactly(label);
    }
    var layout = layout(figure.build());
    assertThat(labels).noneMatch(label -> label.contains(layout.x().toPixel(1), height(label)));
  }

  private static List<Box> boxes(String svg, String attribute) {
    return RECTANGLE
        .matcher(svg)
        .results()
        .filter(rectangle -> rectangle.group(5).strip().equals(attribute))
        .map(
            found ->
                new Box(
                    Double.parseDouble(found.group(1)),
                    Double.parseDouble(found.group(2)),
                    Double.parseDouble(found.group(3)),
                    Double.parseDouble(found.group(4))))
        .toList();
  }

  private static double middle(Box box) {
    return box.x() + box.width() / 2;
  }

  private static double height(Box box) {
    return box.y() + box.height() / 2;
  }

  private static String svg(Figure figure) {
    return FigureImage.toSvg(Dashboard.of(figure), SIZE.width(), SIZE.height(), Palette.LIGHT);
  }

  @Test
  void theFieldAtTheCursorIsFramedAndToldOfBesideIt() {
    var figure = blank(4).build();
    var layout = layout(figure);
    var surface = new SvgSurface(SIZE.width(), SIZE.height(), "");
    for (int place = 0; place < 4; place++) {
      var field = MapPainter.box(place, 1, layout, surface);
      var drawn = cursor(figure, place + 0.3, 1);

      assertThat(boxes(drawn, "")).contains(field);
      assertThat(drawn).contains(">Map<", ">lower " + place + "<").doesNotContain("<line");
      var cards = boxes(drawn, "rx=\"4.4\"");
      assertThat(cards).isNotEmpty();
      for (var card : cards) {
        assertThat(SIZE.holds(card)).isTrue();
        assertThat(card.overlaps(field)).as("at %s", place).isFalse();
      }
    }
  }

  private static String cursor(Figure figure, double x, int row) {
    var layout = layout(figure);
    var surface = new SvgSurface(SIZE.width(), SIZE.height(), "");
    var pointed =
        new OverlayPainter.Overlay(
            Double.NaN, Future.SHOWN, x, row, layout.y().toPixel(row + 0.5), false);
    new OverlayPainter(figure, layout, Palette.LIGHT, surface).paint(pointed);
    return surface.toSvg();
  }

  @Test
  void aFieldWithoutAValueSaysWhy() {
    var refused = new Cell(0, 0, TINT, "", "More shards than the pool has room for.", Double.NaN);
    var known = new Cell(1, 0, TINT, "", "2 s", 2);
    var figure =
        Figure.titled("p95")
            .across("Replicas")
            .x(new Axis.Places(List.of("1", "2")))
            .y(new Axis.Rows("Shards", List.of("8")))
            .add(new Mark.Cells(Unit.SECONDS, List.of(refused, known)))
            .build();

    assertThat(Readout.at(figure, 0, 0).entries()).isEmpty();
    assertThat(Readout.at(figure, 0, 0).note()).isEqualTo(refused.name());
    var told = Readout.at(figure, 1, 0);
    assertThat(told.heading()).isEqualTo("Replicas 2 · Shards 8");
    assertThat(told.entries())
        .extracting(Readout.Entry::label, Readout.Entry::value)
        .containsExactly(tuple("p95", "2 s"));
  }

  @Test
  void placesLieOnTheHorizontalAxisOnly() {
    var places = Figure.titled("Upright").y(new Axis.Places(List.of("a")));
    assertThatThrownBy(places::build).isInstanceOf(IllegalArgumentException.class);
  }
}
