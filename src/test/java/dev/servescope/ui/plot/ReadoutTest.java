package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadoutTest {
  @Test
  void linesAreReadAtTheNearestPointInTheUnitOfTheAxis() {
    Figure figure =
        Figure.titled("t")
            .y(Axis.of(Unit.SECONDS))
            .add(Samples.line("p95", new double[] {1, 0.42, Double.NaN}))
            .build();
    Readout readout = Readout.at(figure, 7, -1);
    assertThat(readout.heading()).isEqualTo("7.00 s");
    assertThat(readout.entries()).extracting(Readout.Entry::value).containsExactly("420 ms");
    assertThat(Readout.at(figure, 12, -1).entries().getFirst().value()).isEqualTo("–");
  }

  @Test
  void aRowTellsTheBlockThatIsPointedAt() {
    Tint tint = Tint.of(ColorRole.BUSY);
    Block behind = new Block(0, 10, tint, "", "present");
    Block batch = new Block(2, 4, tint, "4", "batch of 4");
    Figure figure =
        Figure.titled("t")
            .y(new Axis.Rows(List.of("replica 1", "replica 2")))
            .add(new Mark.Blocks(1, List.of(behind, batch)))
            .build();
    Readout readout = Readout.at(figure, 3, 1);
    assertThat(readout.heading()).isEqualTo("replica 2 · 3.00 s");
    assertThat(readout.entries()).extracting(Readout.Entry::label).containsExactly("batch of 4");
    assertThat(Readout.at(figure, 3, 0).entries()).isEmpty();
  }

  @Test
  void longListsAreCutShortWithACount() {
    Readout readout = Readout.at(Samples.stack(30), 60, -1);
    assertThat(readout.entries()).hasSize(Readout.MOST_ENTRIES);
    assertThat(readout.entries().getLast().label()).isEqualTo("23 more");
  }

  @Test
  void theCardStaysInsideTheFigure() {
    Box bounds = new Box(0, 0, 260, 140);
    FigureLayout layout = FigureLayout.of(Samples.lines(), bounds, 11, null, FontMeasure.INSTANCE);
    for (double x = layout.plot().x(); x <= layout.plot().right(); x += 5) {
      Box card = ReadoutPainter.place(layout, x, 120, 100);
      assertThat(bounds.holds(card)).as("at %s", x).isTrue();
      for (double y = layout.plot().y(); y <= layout.plot().bottom(); y += 5) {
        Box beside = ReadoutPainter.place(layout, x, y - 15, 120, 100);
        assertThat(bounds.holds(beside)).as("at %s, %s", x, y).isTrue();
      }
    }
  }

  @Test
  void aRemarkHoldsUntilTheNextUnlessADotIsPointedAt() {
    Tint tint = Tint.of(ColorRole.INK);
    List<Mark.Note> notes =
        List.of(new Mark.Note(10, 1, true, "grows"), new Mark.Note(20, 1, false, "stays"));
    Figure figure = Figure.titled("t").add(new Mark.Notes("", notes, tint)).build();
    assertThat(Readout.at(figure, 5, -1, 1).isEmpty()).isTrue();
    assertThat(Readout.at(figure, 9.5, -1, 1).note()).isEqualTo("grows");
    assertThat(Readout.at(figure, 19, -1, 1).note()).isEqualTo("grows");
    assertThat(Readout.at(figure, 20.5, -1, 1).note()).isEqualTo("stays");
    assertThat(Readout.at(figure, 10.9, -1, 1).note()).isEqualTo("grows");
  }

  @Test
  void betweenTwoColumnsTheNearerOneIsMeant() {
    Curve shares = Curve.of(new double[] {1, 2, 3}, new double[] {0.2, 0.3, 0.5});
    Figure figure =
        Figure.titled("t")
            .x(Axis.of(Unit.PLAIN))
            .y(Axis.of(Unit.PERCENT))
            .add(new Mark.Columns("share", shares, 0.8, Tint.of(ColorRole.BUSY)))
            .build();
    Readout readout = Readout.at(figure, 2.4, -1);
    assertThat(readout.heading()).isEqualTo("2");
    assertThat(readout.entries().getFirst().value()).isEqualTo("30 %");
  }
}
