package dev.servescope.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Scenarios;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.ui.Stale;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Mark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class SweepModelTest {
  private static final Scenario SERVER =
      Scenarios.poisson(5, new Work.Exponential(Duration.ofMillis(100)), Duration.ofMinutes(1));
  private static final Beside AT_ONCE =
      new Beside() {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> done) {
          try {
            done.accept(work.call());
          } catch (Exception broken) {
            throw new AssertionError(broken);
          }
        }
      };

  private final ObjectProperty<Scenario> scenario = new SimpleObjectProperty<>(SERVER);
  private final FakeSweepRunner runner = new FakeSweepRunner();
  private final List<Scenario> opened = new ArrayList<>();
  private final SweepModel model = new SweepModel(scenario, runner, AT_ONCE, opened::add);

  private SweepChoice choice() {
    return model.choiceProperty().get();
  }

  private void choose(String range, int runs) {
    model.choose(choice().withKnob("replicas", range).withReplications(Integer.toString(runs)));
  }

  private SweepDrawing drawing() {
    var drawing = model.drawingProperty().get();
    assertThat(drawing).isNotNull();
    return drawing;
  }

  @Test
  void itBeginsWithAPlanThatCanBeRunAndNothingShown() {
    assertThat(model.stateProperty().get()).isEqualTo(new SweepState.Empty());
    assertThat(model.outcomeProperty().get()).isInstanceOf(SweepPlanner.Possible.class);
    assertThat(choice().range()).isEqualTo("1..8");
    assertThat(model.drawingProperty().get()).isNull();
  }

  @Test
  void aRunGoesFromWorkingToWholeAndShowsAChartOfEachResult() {
    choose("1..3", 2);
    model.run();
    assertThat(model.stateProperty().get()).isInstanceOf(SweepState.Working.class);

    runner.come(4);
    assertThat(model.stateProperty().get())
        .isInstanceOfSatisfying(
            SweepState.Working.class, now -> assertThat(now.progress().runs()).isEqualTo(4));
    assertThat(drawing().figures()).hasSize(3);

    runner.finish();
    assertThat(model.stateProperty().get()).isEqualTo(new SweepState.Whole(6));
    assertThat(drawing().figures())
        .extracting(Figure::title)
        .containsExactly("p95 latency", "In time", "Cost per hour");
  }

  @Test
  void otherResultsAreShownWithoutARun() {
    choose("1..3", 1);
    model.run();
    runner.finish();
    runner.plan = null;

    model.choose(choice().withMeasures(List.of(Measure.UTILIZATION)));

    assertThat(drawing().figures()).extracting(Figure::title).containsExactly("Utilisation");
    assertThat(runner.plan).isNull();
  }

  @Test
  void aCancelledSweepKeepsWhatHadCome() {
    choose("1..3", 2);
    model.run();
    runner.come(4);

    model.cancel();

    assertThat(runner.cancelled).isTrue();
    assertThat(model.stateProperty().get()).isInstanceOf(SweepState.Cancelled.class);
    assertThat(drawing().figures()).hasSize(3);
  }

  @Test
  void aFailureIsToldAndTheNextRunBeginsAnew() {
    choose("1..3", 2);
    model.run();
    runner.fail(new IllegalStateException("a wheel came off"));
    assertThat(model.stateProperty().get())
        .isEqualTo(new SweepState.Failed("The sweep broke off: a wheel came off."));

    model.run();
    assertThat(model.stateProperty().get()).isInstanceOf(SweepState.Working.class);
    assertThat(model.drawingProperty().get()).isNull();
  }

  @Test
  void whatCannotBeSweptIsAnsweredAndNotRun() {
    choose("8..1", 2);
    assertThat(model.outcomeProperty().get())
        .isEqualTo(
            new SweepPlanner.Impossible(
                "Found the empty range \"8..1\", allowed is a range that ends above its"
                    + " beginning."));
    model.run();
    assertThat(runner.plan).isNull();

    model.choose(choice().withKnob("replicas", "1..4").withReplications("many"));
    assertThat(model.outcomeProperty().get())
        .isEqualTo(
            new SweepPlanner.Impossible(
                "Found \"many\", allowed is a whole number from 1 to 1,000."));
  }

  @Test
  void aKnobThatAnotherScenarioLacksIsAnswered() {
    scenario.set(SERVER.withPools(List.of(Pool.SINGLE, Pool.SINGLE.withName("edge"))));
    model.choose(choice().withKnob("replicas@edge", "1..4"));
    assertThat(model.outcomeProperty().get()).isInstanceOf(SweepPlanner.Possible.class);

    scenario.set(SERVER);
    assertThat(model.outcomeProperty().get())
        .isEqualTo(new SweepPlanner.Impossible("This scenario has no replicas@edge."));
  }

  @Test
  void aPointOpensItsScenario() {
    choose("1..3", 1);
    model.run();
    runner.finish();

    model.open(2);

    assertThat(opened).containsExactly(SERVER.withPool(Pool.SINGLE.withReplicas(3)));
  }

  @Test
  void aPointWithoutAScenarioOpensNothing() {
    choose("0..1", 1);
    model.run();
    runner.finish();

    model.open(0);

    assertThat(opened).isEmpty();
  }

  @Test
  void anotherPatternStandsBesideTheScenario() {
    model.choose(
        choice()
            .withKnob("rate", "2/s..8/s")
            .withReplications("1")
            .withAgainst(Optional.of(Pattern.REPLICATED)));
    model.run();

    assertThat(runner.asked().sides())
        .extracting(side -> side.label())
        .containsExactly("Single", "Replicated");
    assertThat(runner.asked().sides().getLast().scenario().pool().replicas()).isEqualTo(3);
  }

  @Test
  void thePresentScenarioIsMarkedAndMovesWithIt() {
    choose("1..3", 1);
    model.run();
    runner.finish();
    assertThat(here()).isEqualTo(1);

    scenario.set(SERVER.withPool(Pool.SINGLE.withReplicas(3)));
    assertThat(here()).isEqualTo(3);
  }

  @Test
  void resultsOfTheScenarioBeforeAChangeAreOldUntilTheNextRunOrTheChangeIsUndone() {
    choose("1..3", 1);
    model.run();
    runner.finish();
    assertThat(model.staleProperty().get()).isFalse();

    model.open(2);
    scenario.set(opened.getFirst());
    assertThat(model.staleProperty().get()).as("a point is of the same scenario").isFalse();

    var faster = SERVER.withTraffic(new Traffic.Poisson(Rate.perSecond(9)));
    scenario.set(faster);
    assertThat(model.staleProperty().get()).isTrue();
    assertThat(Stale.text(SERVER, faster)).contains("before your changes");
    assertThat(Stale.text(SERVER, faster.withName("Lunch"))).contains(SERVER.name());

    scenario.set(SERVER);
    assertThat(model.staleProperty().get()).isFalse();

    scenario.set(faster);
    model.run();
    assertThat(model.staleProperty().get()).as("nothing is shown yet").isFalse();
    runner.finish();
    assertThat(model.staleProperty().get()).isFalse();
  }

  private double here() {
    return drawing().figures().getFirst().marks().stream()
        .filter(Mark.Marker.class::isInstance)
        .map(Mark.Marker.class::cast)
        .filter(marker -> marker.label().equals("now"))
        .findFirst()
        .orElseThrow()
        .x();
  }

  @Test
  void aPlaceOfAChartMeansTheNearestPoint() {
    choose("1..3", 1);
    model.run();
    assertThat(SweepPlot.pointAt(runner.asked(), new Mark.Spot(2.4, 0))).hasValue(1);
    assertThat(SweepPlot.pointAt(runner.asked(), new Mark.Spot(-7, 0))).hasValue(0);

    model.choose(choice().withSecondKnob(Optional.of("batch-size"), "1,2,4,8"));
    model.run();
    // Three columns and four rows, the first of them at the bottom.
    assertThat(SweepPlot.pointAt(runner.asked(), new Mark.Spot(0.2, 3.5))).hasValue(0);
    assertThat(SweepPlot.pointAt(runner.asked(), new Mark.Spot(2.3, 0.5))).hasValue(11);
  }

  @Test
  void anotherFirstKnobKeepsTheSecondUnlessItIsThatOne() {
    var both = choice().withSecondKnob(Optional.of("batch-size"), "1,2");

    assertThat(both.withFirstKnob("rate", "1/s..5/s")).isEqualTo(both.withKnob("rate", "1/s..5/s"));
    var only = both.withFirstKnob("batch-size", "1..4");
    assertThat(only.knob()).isEqualTo("batch-size");
    assertThat(only.secondKnob()).isEmpty();
    assertThat(only.secondRange()).isEmpty();
  }
}
