package dev.servescope.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.run.SharedQueue;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Interpolation;
import dev.servescope.ui.plot.Layer;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Range;
import dev.servescope.ui.plot.Unit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsTest {
  private final Run run = Runs.run(List.of(), List.of());

  @Test
  void theAxisCoversTheHorizonWhileTheRunIsStillGrowing() {
    for (Figure figure : List.of(LatencyChart.of(run, null), CostChart.perHour(run, null))) {
      assertThat(figure.x().givenRange()).isEqualTo(new Range(0, 240));
    }
  }

  @Test
  void latenciesLieInTheMiddleOfTheirFramesWithGapsWhereNothingCompleted() {
    Curve p95 = line(LatencyChart.of(run, null), "p95").curve();
    assertThat(p95.x(0)).isEqualTo(30);
    assertThat(p95.y(0)).isEqualTo(0.2);
    assertThat(p95.y(1)).isNaN();
    assertThat(p95.x(3)).as("the last frame is cut short").isEqualTo(195);
  }

  @Test
  void latencyShowsTargetWarmUpAndTheBaselineOnlyIfThereIsOne() {
    Figure alone = LatencyChart.of(run, null);
    Figure compared = LatencyChart.of(run, run);
    assertThat(marks(alone, Mark.Rule.class)).extracting(Mark.Rule::value).containsExactly(1.0);
    assertThat(marks(alone, Mark.Shade.class)).extracting(Mark.Shade::to).containsExactly(30.0);
    assertThat(marks(alone, Mark.Line.class)).hasSize(3);
    assertThat(line(compared, "pinned p95").curve().y(2)).isEqualTo(0.8);
    assertThat(alone.accessibleText()).contains("750 ms").contains("target is 1 s");
  }

  @Test
  void interventionsBecomeMarkersWithFewWords() {
    List<Intervention> events =
        List.of(
            at(60, new Change.SetRate(Rate.perSecond(12))),
            at(90, new Change.SetReplicas(6)),
            at(100, new Change.SetColdStart(Duration.ofSeconds(3))),
            at(120, new Change.Kill(1, 2, Duration.ZERO, false)));
    Run changed = Runs.run(List.of(), List.of(), events, 1);
    for (Figure figure :
        List.of(LatencyChart.of(changed, null), QueueChart.of(changed, null, null))) {
      assertThat(marks(figure, Mark.Marker.class))
          .extracting(Mark.Marker::label)
          .containsExactly("traffic 12/s", "replicas 6", "cold start 3 s", "kill 2");
    }
    assertThat(Events.of(changed.scenario()).get(3).x()).isEqualTo(120);
  }

  @Test
  void queuesAreStackedSharedOnesFirstAndUnusedOnesLeftOut() {
    Run waiting =
        Runs.run(
            List.of(
                Runs.lane(1, 1, Series.of(1, 2, 3, 0), true),
                Runs.lane(1, 2, Runs.ZERO, true),
                Runs.lane(1, 3, Series.of(0, 0, 1, 0), true)),
            List.of(new SharedQueue(1, 1, Series.of(4, 0, 0, 0))));
    Mark.StackedArea stack = stack(QueueChart.of(waiting, null, null));
    assertThat(stack.layers())
        .extracting(Layer::label)
        .containsExactly("shared queue", "replica 1", "replica 3");
    Curve first = stack.layers().getFirst().curve();
    assertThat(first.size()).as("a step for each frame and its end").isEqualTo(5);
    assertThat(first.x(4)).isEqualTo(210);
  }

  @Test
  void manyQueuesShareTheLastBandAndNoRequestIsLost() {
    List<Lane> lanes = new ArrayList<>();
    for (int slot = 1; slot <= 40; slot++) {
      lanes.add(Runs.lane(1, slot, Series.of(slot, 0, 0, 0), true));
    }
    lanes.add(Runs.lane(1, 0, Series.of(7, 0, 0, 0), false));
    List<Layer> layers = stack(QueueChart.of(Runs.run(lanes, List.of()), null, null)).layers();
    assertThat(layers).hasSize(12);
    assertThat(layers.getLast().label()).isEqualTo("others: 34");
    double all = layers.stream().mapToDouble(layer -> layer.curve().y(0)).sum();
    assertThat(all).isEqualTo(40 * 41 / 2 + 7);
  }

  @Test
  void costPerHourScalesEachFrameByItsLength() {
    Mark.StackedArea stack = stack(CostChart.perHour(run, null));
    assertThat(stack.interpolation()).isEqualTo(Interpolation.STEP);
    assertThat(stack.layers()).extracting(Layer::label).containsExactly("busy", "idle");
    Curve busy = stack.layers().getFirst().curve();
    assertThat(busy.y(0)).isCloseTo(6, within(1e-9));
    assertThat(busy.y(3)).as("half a minute").isCloseTo(12, within(1e-9));
  }

  @Test
  void latencyMayStandOnALogarithmicScale() {
    assertThat(LatencyChart.of(run, null, true, null).y())
        .isEqualTo(new Axis.Values(Unit.SECONDS, Axis.Spacing.LOGARITHMIC, null));
    assertThat(LatencyChart.of(run, null).y()).isEqualTo(Axis.of(Unit.SECONDS));
    assertThat(LatencyChart.of(run, null, true, null).marks())
        .hasSameSizeAs(LatencyChart.of(run, null).marks());
  }

  @Test
  void costSoFarEndsAtTheTotal() {
    Mark.StackedArea stack = stack(CostChart.soFar(run, null));
    double end = stack.layers().stream().mapToDouble(layer -> layer.curve().y(4)).sum();
    assertThat(end).isCloseTo(1.4, within(1e-9));
    assertThat(line(CostChart.soFar(run, run), "pinned").curve().y(4)).isCloseTo(1.4, within(1e-9));
  }

  @Test
  void whatWasPaidForNothingIsSaid() {
    Figure figure = CostChart.perHour(run, null);
    assertThat(figure.subtitle()).endsWith("57.1 % for nothing");
    assertThat(figure.summary()).endsWith("$0.80 of $1.40 paid for nothing: $0.80 idle.");
  }

  private static Intervention at(long seconds, Change change) {
    return new Intervention(Duration.ofSeconds(seconds), change);
  }

  private static Mark.Line line(Figure figure, String label) {
    return marks(figure, Mark.Line.class).stream()
        .filter(line -> line.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static Mark.StackedArea stack(Figure figure) {
    return marks(figure, Mark.StackedArea.class).getFirst();
  }

  private static <T extends Mark> List<T> marks(Figure figure, Class<T> type) {
    return figure.marks().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
