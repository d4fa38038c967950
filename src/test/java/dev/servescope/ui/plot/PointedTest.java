package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PointedTest {
  private static final Mark.Dot LEFT = dot("left", 2, 1);
  private static final Mark.Dot LOW = dot("low", 5, 2);
  private static final Mark.Dot HIGH = dot("high", 5, 8);
  private static final Mark.Dot HIDDEN = dot("under high", 5, 8);

  private static Mark.Dot dot(String name, double x, double y) {
    return Samples.dot(name, x, y);
  }

  private static Pointed pointed(Mark.Pointing pointing, Range visible, Mark.Dot... dots) {
    var figure = Samples.dots(pointing, dots);
    var bounds = new Box(0, 0, 480, 240);
    var layout = FigureLayout.of(figure, bounds, 11, visible, FontMeasure.INSTANCE);
    return new Pointed(figure.dots().orElseThrow(), layout);
  }

  private static List<Mark.Dot> at(Pointed pointed, double x, double y, double beside) {
    var layout = pointed.layout();
    return pointed.at(layout.x().toPixel(x) + beside, layout.y().toPixel(y));
  }

  @Test
  void theDotNearToThePointerIsMeantInBothDirections() {
    var pointed = pointed(Mark.Pointing.NEAR, null, LEFT, HIGH, HIDDEN, LOW);
    assertThat(at(pointed, 5, 8, 3)).containsExactly(HIGH);
    assertThat(at(pointed, 5, 2, -3)).containsExactly(LOW);
    assertThat(at(pointed, 5, 2, Pointed.REACH + 1)).isEmpty();
    assertThat(at(pointed, 5, 5, 0)).as("between two of the same x").isEmpty();
    assertThat(pointed.at(pointed.layout().x().toPixel(5), Double.NaN)).isEmpty();
  }

  @Test
  void acrossOnlyXCountsAndAllWithTheSameAreMeant() {
    var pointed = pointed(Mark.Pointing.ACROSS, null, LEFT, HIGH, LOW);
    assertThat(at(pointed, 4, 0, 0)).containsExactly(HIGH, LOW);
    assertThat(at(pointed, 3, 9, 0)).containsExactly(LEFT);
    assertThat(pointed(Mark.Pointing.ACROSS, null).at(100, 100)).isEmpty();
  }

  @Test
  void whatIsOutOfSightIsNotMeant() {
    var pointed = pointed(Mark.Pointing.ACROSS, new Range(4, 6), LEFT, HIGH);
    assertThat(at(pointed, 4, 1, 0)).containsExactly(HIGH);
  }

  @Test
  void stepsGoFromDotToDotAndStopAtTheEnds() {
    var pointed = pointed(Mark.Pointing.NEAR, null, HIGH, HIDDEN, LOW, LEFT);
    double left = pointed.layout().x().toPixel(1);
    assertThat(pointed.next(Optional.empty(), left, 1)).contains(LEFT);
    assertThat(pointed.next(Optional.of(LEFT), left, 1)).contains(LOW);
    assertThat(pointed.next(Optional.of(LOW), left, 1)).contains(HIGH);
    assertThat(pointed.next(Optional.of(HIGH), left, 1)).contains(HIGH);
    assertThat(pointed.next(Optional.of(HIGH), left, -10)).contains(LEFT);
    assertThat(pointed(Mark.Pointing.NEAR, null).next(Optional.empty(), left, 1)).isEmpty();
  }

  @Test
  void aDotIsToldWithItsNameItsFiguresAndItsRemark() {
    var facts = List.of(new Mark.Fact("cost", "$5"), new Mark.Fact("p95", "2 s"));
    var tint = Tint.of(ColorRole.GOOD);
    var told = Readout.of(List.of(new Mark.Dot(5, 2, tint, "Replicas 2", facts, "Chosen")));
    assertThat(told.heading()).isEqualTo("Replicas 2");
    assertThat(told.entries())
        .containsExactly(
            new Readout.Entry("cost", "$5", tint, Double.NaN),
            new Readout.Entry("p95", "2 s", tint, 2));
    assertThat(told.note()).isEqualTo("Chosen");
  }
}
