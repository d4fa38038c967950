package dev.servescope.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Scaling.Hpa;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Layer;
import dev.servescope.ui.plot.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InstanceChartTest {
  private static final Pool SCALED =
      Runs.scenario(List.of()).pool().withScaling(Hpa.of(Hpa.Metric.UTILIZATION, 0.7, 10));
  private static final Scenario ONE = Runs.scenario(List.of()).withPool(SCALED);
  private static final Scenario TWO = ONE.withPools(List.of(SCALED, SCALED.withName("edge")));
  private static final Decision GROWS = decision(1, 60, 3, 6, Reason.WISH, Reason.MAXIMUM);
  private static final Decision STAYS = decision(1, 120, 6, 6, Reason.TOLERANCE);
  private static final Series WANTED = Series.of(3, 6, 6, 6);

  @Test
  void instancesAreStackedByStateAndStatesThatNeverWereLeftOut() {
    Mark.StackedArea stack = marks(one(), Mark.StackedArea.class).getFirst();
    assertThat(stack.layers()).extracting(Layer::label).containsExactly("busy", "idle", "starting");
    assertThat(stack.layers().getLast().curve().y(1)).isEqualTo(1);
  }

  @Test
  void whatIsWantedIsALineWithADotForEachChange() {
    Figure figure = one();
    Mark.Line wanted = marks(figure, Mark.Line.class).getFirst();
    assertThat(wanted.label()).isEqualTo("wanted");
    assertThat(wanted.curve().y(1)).isEqualTo(6);
    List<Mark.Note> notes = marks(figure, Mark.Notes.class).getFirst().notes();
    assertThat(notes).extracting(Mark.Note::shown).containsExactly(true, false);
    assertThat(notes.getFirst().x()).isEqualTo(60);
    assertThat(notes.getFirst().y()).isEqualTo(6);
  }

  @Test
  void aDecisionTellsTheChangeWhatWasSeenAndEveryReason() {
    assertThat(DecisionWords.of(GROWS, SCALED, "").lines())
        .containsExactly(
            "Replicas 3 → 6",
            "Busy 93 % of the time; the target is 70 %.",
            "The rule asks for 8.",
            "More are not allowed.");
    assertThat(DecisionWords.of(STAYS, SCALED, "edge")).startsWith("edge: Replicas stay at 6");
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasASentence(Reason reason) {
    assertThat(DecisionWords.reason(reason, GROWS)).endsWith(".").doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource
  void everyMetricHasASentence(Hpa.Metric metric) {
    Pool pool = SCALED.withScaling(Hpa.of(metric, 0.7, 10));
    assertThat(DecisionWords.of(GROWS, pool, "")).contains("; the target is ").doesNotContain("{");
  }

  @Test
  void poolsAreAddedUpOrShownOneByOne() {
    Figure together = two(0);
    assertThat(busy(together)).isEqualTo(4);
    assertThat(marks(together, Mark.Line.class).getFirst().curve().y(0)).isEqualTo(6);
    Mark.Note note = marks(together, Mark.Notes.class).getFirst().notes().getFirst();
    assertThat(note.text()).startsWith(SCALED.name() + ": Replicas 3 ");
    assertThat(note.y()).as("six here and two of the other pool").isEqualTo(8);
    Figure edge = two(2);
    assertThat(busy(edge)).isEqualTo(2);
    assertThat(edge.subtitle()).startsWith("edge");
    assertThat(marks(edge, Mark.Notes.class).getFirst().notes()).isEmpty();
  }

  @Test
  void aPoolThatIsNotThereShowsAll() {
    assertThat(busy(two(7))).isEqualTo(4);
  }

  @Test
  void wantedCountsEveryShard() {
    Pool sharded = SCALED.withSharding(SCALED.sharding().withShards(3));
    Figure figure = figure(ONE.withPool(sharded));
    assertThat(marks(figure, Mark.Line.class).getFirst().curve().y(0)).isEqualTo(9);
  }

  @Test
  void onDemandOnlyTheWarmInstancesAreWanted() {
    Pool functions = SCALED.withScaling(new Scaling.OnDemand(java.time.Duration.ZERO, 100));
    Figure figure = figure(ONE.withPool(functions));
    assertThat(marks(figure, Mark.Line.class)).extracting(Mark.Line::label).contains("kept warm");
  }

  @Test
  void theSummaryCountsInstancesAndChanges() {
    // Three all the time and one more for 60 of 210 s.
    assertThat(one().summary())
        .isEqualTo(
            "Instances: on average 3.29, of which 2 busy and 1 idle; at most 4."
                + " Changes of the number wanted: 1.");
  }

  private static Figure one() {
    return figure(ONE);
  }

  private static Figure figure(Scenario scenario) {
    var pool = Runs.pool(SCALED.name(), WANTED, GROWS, STAYS);
    return InstanceChart.of(Runs.full(scenario, List.of(pool), List.of()), null, 0);
  }

  private static Figure two(int pool) {
    Run run =
        Runs.full(
            TWO,
            List.of(Runs.pool(SCALED.name(), WANTED, GROWS), Runs.pool("edge", WANTED)),
            List.of());
    return InstanceChart.of(run, null, pool);
  }

  private static double busy(Figure figure) {
    return marks(figure, Mark.StackedArea.class).getFirst().layers().getFirst().curve().y(0);
  }

  private static Decision decision(int pool, double at, int before, int after, Reason... reasons) {
    return new Decision(
        Runs.seconds(at), pool, 3, 0, 0.93, Double.NaN, 0.7, before, 8, after, List.of(reasons));
  }

  private static <T extends Mark> List<T> marks(Figure figure, Class<T> type) {
    return figure.marks().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
