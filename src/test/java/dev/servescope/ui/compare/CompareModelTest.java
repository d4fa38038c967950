package dev.servescope.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.study.compare.Comparer;
import dev.servescope.study.compare.Comparison;
import dev.servescope.study.confidence.Measure;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.theme.ColorRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareModelTest {
  private static final Scenario STEADY =
      Scenario.of(
          "Steady",
          new Traffic.Poisson(new Rate(5)),
          new Work.Exponential(Duration.ofMillis(100)),
          Pool.SINGLE,
          new Horizon.Until(Duration.ofMinutes(2)));

  private final FakeComparisonRunner runner = new FakeComparisonRunner();
  private final List<Scenario> opened = new ArrayList<>();
  private CompareModel model;

  @BeforeEach
  void makeModel() {
    model = new CompareModel(runner, opened::add);
  }

  private List<String> names() {
    return model.rowsProperty().get().stream().map(Scenario::name).toList();
  }

  private void answer() {
    var whole =
        new Comparer(Runnable::run, 1).run(runner.asked, Comparison.USUAL, Comparer.Watcher.NONE);
    runner.listener.finished(whole);
  }

  @Test
  void nothingRunsBeforeSomebodyLooks() {
    model.add(STEADY);
    model.add(STEADY.withPool(STEADY.pool().withReplicas(2)));
    assertThat(runner.calls).isZero();

    model.look(true);
    assertThat(runner.calls).isEqualTo(1);
    assertThat(runner.asked).hasSize(2);
  }

  @Test
  void namesAreMadeDifferent() {
    model.add(STEADY);
    model.add(STEADY);
    model.add(STEADY);

    assertThat(names()).containsExactly("Steady", "Steady (2)", "Steady (3)");
  }

  @Test
  void scenariosTakeThePlaceOfTheRowsAsManyAsThereIsRoomFor() {
    model.add(STEADY);
    var eight =
        IntStream.range(0, 8).mapToObj(number -> STEADY.withName("Of eight " + number)).toList();
    model.show(eight);
    assertThat(model.rowsProperty().get()).isEqualTo(eight.subList(0, 6));
  }

  @Test
  void thereIsRoomForSix() {
    for (int i = 0; i < 6; i++) {
      assertThat(model.add(STEADY)).isTrue();
    }
    assertThat(model.add(STEADY)).isFalse();
    assertThat(names()).hasSize(6);
  }

  @Test
  void fivePatternsTakeThePlaceOfTheRows() {
    model.add(STEADY);

    assertThat(model.patterns(STEADY)).isEmpty();
    assertThat(names())
        .containsExactly("Single", "Replicated", "Sharded", "Event-driven", "Combined");
  }

  @Test
  void changesThatThePatternsLeaveOutAreToldAsLongAsARowIsWithoutThem() {
    model.patterns(STEADY);
    assertThat(model.leavesChangesOut()).isFalse();
    var changed =
        STEADY.withInterventions(
            List.of(
                new Intervention(Duration.ofMinutes(1), new Intervention.Change.SetReplicas(2))));
    model.patterns(changed);
    assertThat(model.leavesChangesOut()).isTrue();
    model.show(List.of(changed));
    assertThat(model.leavesChangesOut()).isFalse();
    model.undo();
    assertThat(model.leavesChangesOut()).isTrue();
  }

  @Test
  void aNameThatAnotherRowHasIsMadeAnother() {
    model.patterns(STEADY);
    model.rename(1, "Single");
    model.rename(2, "Single");
    assertThat(names()).startsWith("Single", "Single (2)", "Single (3)");
    model.rename(1, "Single");
    model.undo();
    assertThat(names()).as("no step for no change").startsWith("Single", "Single (2)", "Sharded");
  }

  @Test
  void everyChangeOfTheRowsCanBeUndoneAndDoneAgain() {
    model.undo();
    assertThat(model.undoableProperty().get()).isFalse();
    model.add(STEADY);
    model.add(STEADY.withName("By hand"));
    var looks = model.looks();
    model.patterns(STEADY);
    model.remove(1);
    model.rename(0, "Alone");

    model.undo();
    model.undo();
    assertThat(names())
        .containsExactly("Single", "Replicated", "Sharded", "Event-driven", "Combined");
    model.undo();
    assertThat(names()).containsExactly("Steady", "By hand");
    assertThat(model.looks()).isEqualTo(looks);
    assertThat(model.comparisonProperty().get().contenders()).hasSize(2);

    model.redo();
    model.redo();
    model.redo();
    model.redo();
    assertThat(names()).containsExactly("Alone", "Sharded", "Event-driven", "Combined");
    assertThat(model.redoableProperty().get()).isFalse();
  }

  @Test
  void rowsAreRenamedMovedRemovedAndOpened() {
    model.patterns(STEADY);
    model.move(2, 0);
    model.rename(0, "  Split  ");
    model.rename(1, " ");
    model.remove(4);
    model.open(0);

    assertThat(names()).containsExactly("Split", "Single", "Replicated", "Event-driven");
    assertThat(opened).extracting(Scenario::name).containsExactly("Split");
  }

  @Test
  void aRowOpensUnderTheChanceOfTheCharts() {
    model.look(true);
    model.add(STEADY);
    model.add(STEADY.withName("Other").withSeed(STEADY.seed() + 6));
    answer();
    model.open(1);

    var drawn = model.comparisonProperty().get().contenders().get(1).run().orElseThrow();
    assertThat(opened).containsExactly(drawn.scenario());
    assertThat(model.lendsChance(0)).isFalse();
    assertThat(model.lendsChance(1)).isTrue();
  }

  @Test
  void whatIsKnownOfARowStaysWithItWhenAnotherGoes() {
    model.look(true);
    model.patterns(STEADY);
    answer();
    var before = model.comparisonProperty().get().contenders().get(2).figures();
    model.remove(1);
    model.rename(1, "Split");

    var kept = model.comparisonProperty().get().contenders().get(1);
    assertThat(kept.scenario().name()).isEqualTo("Split");
    assertThat(kept.figures()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void whatIsStoppedStaysShownAndCanGoOn() {
    model.look(true);
    model.add(STEADY);
    runner.listener.came(model.comparisonProperty().get(), 3, 10);
    model.cancel();

    assertThat(runner.cancelled).isEqualTo(1);
    assertThat(model.stateProperty().get()).isEqualTo(new CompareState.Cancelled(3, 10));
    model.again();
    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Working.class);
  }

  @Test
  void aBrokenRunIsTold() {
    model.look(true);
    model.add(STEADY);
    runner.listener.failed(new IllegalStateException("odd"));

    assertThat(model.stateProperty().get()).isEqualTo(new CompareState.Failed("A run broke: odd."));
  }

  @Test
  void chartsShowEveryRowWithALineOfItsOwn() {
    model.look(true);
    model.patterns(STEADY);
    answer();

    var figures = CompareCharts.of(model.comparisonProperty().get());
    assertThat(figures).hasSameSizeAs(CompareCharts.KEYS).noneMatch(figure -> figure.isEmpty());
    assertThat(figures.getFirst().accessibleText())
        .contains("Single", "Combined", "over all of run 1 of 10, seed " + STEADY.seed());
    assertThat(figures.subList(0, 3))
        .extracting(Figure::subtitle)
        .allMatch(its -> its.endsWith(" \u00b7 run 1 of 10, seed " + STEADY.seed()));
    assertThat(figures.getLast().subtitle()).endsWith("means of all runs, 95 % intervals");
    var looks = SeriesLook.first(Comparison.MOST);
    assertThat(looks).extracting(SeriesLook::role).doesNotHaveDuplicates();
    assertThat(looks).extracting(SeriesLook::stroke).doesNotHaveDuplicates();
  }

  /** Few runs as asked for by a script: one run is all there is. */
  @Test
  void ofASingleRunNobodyIsToldThatItIsTheFirst() {
    var one = new Comparer(Runnable::run, 1).run(List.of(STEADY), 1, Comparer.Watcher.NONE);
    assertThat(CompareCharts.of(one).getFirst().subtitle()).isEqualTo("of each stretch of time");
  }

  @Test
  void patternsThatKeepAScalerAmongFixedOnesAreNamed() {
    var scaling = Scaling.Hpa.of(Scaling.Hpa.Metric.UTILIZATION, 0.5, 6);
    model.patterns(STEADY.withPool(STEADY.pool().withScaling(scaling)));
    assertThat(model.scaled()).containsExactly("Replicated", "Combined");
    model.remove(4);
    assertThat(model.scaled()).containsExactly("Replicated");
    model.patterns(STEADY);
    assertThat(model.scaled()).isEmpty();
    model.add(STEADY.withPool(STEADY.pool().withScaling(scaling)));
    assertThat(model.scaled()).as("nobody made it a pattern").isEmpty();
  }

  @Test
  void aScenarioKeepsItsColourWhereverItMoves() {
    model.add(STEADY);
    model.add(STEADY);
    model.add(STEADY);
    var looks = model.looks();
    model.move(2, 0);
    model.rename(1, "Another");
    assertThat(model.looks()).containsExactly(looks.get(2), looks.get(0), looks.get(1));

    model.remove(1);
    model.add(STEADY);
    assertThat(model.looks()).containsExactly(looks.get(2), looks.get(1), looks.get(0));
  }

  @Test
  void patternsHaveTheirColoursAndOneMoreHasAnother() {
    model.patterns(STEADY);
    model.add(STEADY);

    assertThat(model.looks())
        .extracting(SeriesLook::role)
        .containsExactly(
            ColorRole.SINGLE,
            ColorRole.REPLICATED,
            ColorRole.SHARDED,
            ColorRole.EVENT_DRIVEN,
            ColorRole.COMBINED,
            ColorRole.SERIES_1);
    assertThat(model.looks()).extracting(SeriesLook::stroke).doesNotHaveDuplicates();
  }

  @Test
  void costAgainstLatencyHasRoomForEveryInterval() {
    model.look(true);
    model.patterns(STEADY);
    answer();
    var comparison = model.comparisonProperty().get();

    for (var spacing : Axis.Spacing.values()) {
      var scatter = CompareCharts.of(comparison, model.looks(), spacing).getLast();
      assertThat(((Axis.Values) scatter.y()).spacing()).isEqualTo(spacing);
      for (var contender : comparison.contenders()) {
        var latency = contender.estimate(Measure.P95);
        var cost = contender.estimate(Measure.DOLLARS_PER_HOUR);
        assertThat(scatter.y().givenRange().max()).isGreaterThan(latency.high());
        assertThat(scatter.y().givenRange().min()).isLessThan(latency.mean());
        assertThat(scatter.x().givenRange().max()).isGreaterThan(cost.high());
      }
    }
  }

  @Test
  void aDotTellsOfItsScenarioOnly() {
    model.look(true);
    model.add(STEADY);
    model.add(STEADY.withPool(STEADY.pool().withReplicas(3)));
    answer();
    var scatter =
        CompareCharts.of(model.comparisonProperty().get(), model.looks(), Axis.Spacing.LINEAR)
            .getLast();
    var dots =
        scatter.marks().stream()
            .filter(Mark.Dots.class::isInstance)
            .map(Mark.Dots.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(dots.pointing()).isEqualTo(Mark.Pointing.NEAR);
    assertThat(dots.dots()).extracting(Mark.Dot::name).containsExactly("Steady (2)", "Steady");
    for (var dot : dots.dots()) {
      assertThat(dot.facts())
          .extracting(Mark.Fact::label)
          .containsExactly("Cost per hour", "p95 latency");
      assertThat(dot.facts().getFirst().value()).startsWith("$").contains("/h");
      assertThat(dot.facts().getLast().value()).matches("\\d.* ms \\(.* ms to .* ms\\)");
    }
    assertThat(scatter.subtitle()).as("one has no dashes").doesNotContain("dashes");
    // They cost the same, so that the slower one is beaten.
    assertThat(dots.dots())
        .extracting(Mark.Dot::note)
        .containsExactly("No other is both cheaper and faster.", "");
  }
}
