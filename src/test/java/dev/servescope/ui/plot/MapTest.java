package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Fonts;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures over places and rows. */
class MapTest {
  private static final Tint TINT = new Tint(ColorRole.ACCENT, 0.5);
  private static final Box SIZE = new Box(0, 0, 400, 200);

  @BeforeAll
  static void loadFonts() {
    Fonts.load();
  }

  private static FigureBuilder map(int places) {
    var cells = new ArrayList<Cell>();
    for (int place = 0; place < places; place++) {
      cells.add(new Cell(place, 0, TINT, "upper", "upper " + place, place));
      cells.add(new Cell(place, 1, TINT, "lower", "lower " + place, 10 + place));
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
  void labelsStandInFieldsThatHaveRoomForAllOfThem() {
    assertThat(svg(map(3).build())).contains(">upper<", ">lower<");
    assertThat(svg(map(60).build())).doesNotContain(">upper<");
  }

  @Test
  void aLineHasItsLabelUnlessItIsTooShort() {
    var across = List.of(new Mark.Spot(0, 0.5), new Mark.Spot(2, 0.5));
    var brief = List.of(new Mark.Spot(0, 0.5), new Mark.Spot(0.1, 0.5));

    assertThat(svg(map(3).add(new Mark.Trace("200 ms", across, TINT, Stroke.THEORY)).build()))
        .contains(">200 ms<");
    assertThat(svg(map(3).add(new Mark.Trace("200 ms", brief, TINT, Stroke.THEORY)).build()))
        .doesNotContain(">200 ms<");
  }

  private static String svg(Figure figure) {
    return FigureImage.toSvg(Dashboard.of(figure), SIZE.width(), SIZE.height(), Palette.LIGHT);
  }

  @Test
  void placesLieOnTheHorizontalAxisOnly() {
    var places = Figure.titled("Upright").y(new Axis.Places(List.of("a")));
    assertThatThrownBy(places::build).isInstanceOf(IllegalArgumentException.class);
  }
}
