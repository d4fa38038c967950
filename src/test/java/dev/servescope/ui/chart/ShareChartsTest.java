package dev.servescope.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.Run;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Layer;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Batch sizes, components of latency, and outcomes. */
class ShareChartsTest {
  private static final Run RUN =
      Runs.full(Runs.scenario(List.of()), List.of(), List.of(Runs.tier("free"), Runs.tier("paid")));

  @Test
  void batchSizesAreSharesWithRoomForSeveralBars() {
    Figure figure = BatchChart.bySize(RUN, null);
    assertThat(figure.x().givenRange()).isEqualTo(new Range(0.5, 6.5));
    Curve shares = marks(figure, Mark.Columns.class).getFirst().curve();
    assertThat(shares.x(1)).isEqualTo(2);
    assertThat(shares.y(1)).isCloseTo(8 / 17.0, within(1e-12));
    assertThat(marks(figure, Mark.Marker.class)).extracting(Mark.Marker::label).contains("mean 2");
  }

  @Test
  void thePinnedBatchSizesAreAnOutlineOfTheBars() {
    Mark.Line ghost = marks(BatchChart.bySize(RUN, RUN), Mark.Line.class).getFirst();
    assertThat(ghost.curve().x(0)).isCloseTo(0.58, within(1e-9));
    assertThat(ghost.curve().x(1)).isCloseTo(1.42, within(1e-9));
    assertThat(ghost.curve().y(1)).as("down to nothing between two bars").isZero();
  }

  @Test
  void theMeanBatchSizeOverTimeIsMembersOverBatches() {
    Figure figure = BatchChart.overTime(RUN, null);
    assertThat(figure.x()).isInstanceOf(Axis.Time.class);
    Curve means = marks(figure, Mark.Line.class).getFirst().curve();
    assertThat(means.y(0)).isEqualTo(2);
    assertThat(means.y(1)).isEqualTo(1);
    assertThat(marks(figure, Mark.Rule.class)).extracting(Mark.Rule::value).containsExactly(4.0);
  }

  @Test
  void componentsAreMeansOverTheAnswersAndAGapWithoutAny() {
    Mark.StackedArea stack = marks(ComponentChart.of(RUN, null), Mark.StackedArea.class).getFirst();
    assertThat(stack.layers()).extracting(Layer::label).containsExactly("work", "queue");
    Curve queue = stack.layers().getLast().curve();
    assertThat(queue.y(0)).isEqualTo(1.5);
    assertThat(queue.y(1)).isNaN();
    assertThat(queue.y(2)).isEqualTo(1);
  }

  @Test
  void theSummaryNamesTheLargestComponentFirst() {
    assertThat(ComponentChart.of(RUN, null).summary())
        .isEqualTo("The mean latency is 300 ms: work 200 ms, queue 100 ms.");
  }

  @Test
  void outcomesAreCountsASecondAlsoInAShortFrame() {
    Figure figure = OutcomeChart.of(RUN, null, OutcomeChart.View.OUTCOMES);
    Mark.StackedArea stack = marks(figure, Mark.StackedArea.class).getFirst();
    assertThat(stack.layers()).extracting(Layer::label).containsExactly("success");
    assertThat(stack.layers().getFirst().curve().y(0)).isCloseTo(10 / 60.0, within(1e-12));
    assertThat(stack.layers().getFirst().curve().y(3)).isCloseTo(5 / 30.0, within(1e-12));
  }

  @Test
  void eachTierHasALineOfItsSuccess() {
    Figure figure = OutcomeChart.of(RUN, null, OutcomeChart.View.SUCCESS_BY_TIER);
    List<Mark.Line> lines = marks(figure, Mark.Line.class);
    assertThat(lines).extracting(Mark.Line::label).containsExactly("free", "paid");
    assertThat(lines.getFirst().curve().y(1)).isEqualTo(0.9);
    assertThat(lines.getFirst().curve().y(2)).isNaN();
    assertThat(lines.getFirst().tint()).isNotEqualTo(lines.getLast().tint());
  }

  @Test
  void refusalsAreStackedByTier() {
    Figure figure = OutcomeChart.of(RUN, null, OutcomeChart.View.REFUSED_BY_TIER);
    Mark.StackedArea stack = marks(figure, Mark.StackedArea.class).getFirst();
    assertThat(stack.layers()).extracting(Layer::label).containsExactly("free", "paid");
    assertThat(stack.layers().getFirst().curve().y(1)).isCloseTo(1 / 60.0, within(1e-12));
  }

  @Test
  void ofOneTierThereIsNothingToTellApart() {
    Run one = Runs.full(Runs.scenario(List.of()), List.of(), List.of(Runs.tier("everybody")));
    Figure asked = OutcomeChart.of(one, null, OutcomeChart.View.SUCCESS_BY_TIER);
    assertThat(asked.subtitle())
        .isEqualTo(OutcomeChart.of(one, null, OutcomeChart.View.OUTCOMES).subtitle());
  }

  @Test
  void availabilityIsToldAsDowntimeAndErrorBudget() {
    // 70 % is 0.3 days of downtime a day; 0.3 over the 0.001 that 99.9 % leaves is 300.
    assertThat(OutcomeChart.of(RUN, null, OutcomeChart.View.OUTCOMES).summary())
        .contains("Requests: 35, of them answered: 70 %")
        .contains("down for 7 h 12 min a day")
        .contains("its error budget is used 300 times over");
  }

  private static <T extends Mark> List<T> marks(Figure figure, Class<T> type) {
    return figure.marks().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
