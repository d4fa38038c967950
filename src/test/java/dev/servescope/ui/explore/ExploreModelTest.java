package dev.servescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Expectation;
import dev.servescope.ui.stage.StageSize;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ExploreModelTest {
  private static final Scenario START = StarterScenarios.all().getFirst();
  private static final Run FIRST = Simulation.run(START);
  private static final Scenario OTHER = START.withPool(START.pool().withReplicas(6));
  private static final Run SECOND = Simulation.run(OTHER);

  private final FakeRunner runner = new FakeRunner();
  private final ExploreModel model = new ExploreModel(START, runner, new FakeReplicator());

  private static Run partial(Run run) {
    return new Run(
        run.scenario(),
        run.endNanos() / 2,
        run.horizonNanos(),
        false,
        run.totals(),
        run.frames(),
        run.pools(),
        run.tiers(),
        run.classes(),
        run.lanes(),
        run.sharedQueues());
  }

  @Test
  void theFirstScenarioRunsAtOnce() {
    assertThat(runner.scenarios).containsExactly(START);
    assertThat(model.runs().workingProperty().get()).isTrue();
    runner.listeners.getFirst().finished(FIRST);
    assertThat(model.runs().runProperty().get()).isSameAs(FIRST);
    assertThat(model.runs().workingProperty().get()).isFalse();
  }

  @Test
  void everyChangeRunsAnewAndTheNewestWins() {
    model.editor().edit(OTHER);
    assertThat(runner.scenarios).containsExactly(START, OTHER);
    runner.listeners.get(1).finished(SECOND);
    runner.listeners.get(0).finished(FIRST);
    runner.listeners.get(0).failed(new IllegalStateException("old"));
    assertThat(model.runs().runProperty().get()).isSameAs(SECOND);
    assertThat(model.runs().failureProperty().get()).isNull();
  }

  @Test
  void aRunIsUnderWayBeforeAnybodyElseTurnsToTheChange() {
    var asked = new ArrayList<Integer>();
    var sizes = model.editor().scenarioProperty().map(its -> asked.add(runner.scenarios.size()));
    sizes.subscribe(ignored -> {});
    asked.clear();
    model.editor().edit(OTHER);
    model.editor().undo();
    assertThat(asked).containsExactly(2, 3);
  }

  @Test
  void theSameValueAgainNeedsNoOtherRun() {
    model.editor().edit(START.withPool(OTHER.pool()));
    model.editor().openUnsaved(START.withPool(OTHER.pool()));
    assertThat(runner.scenarios).containsExactly(START, OTHER);
  }

  @Test
  void whatAnOvertakenRunShowsIsSeenUntilTheNewerHasSomethingToShow() {
    model.editor().edit(OTHER);
    var picture = FIRST.overtaken();
    runner.listeners.get(0).partial(picture);
    assertThat(model.runs().runProperty().get()).isSameAs(picture);
    assertThat(model.runs().workingProperty().get()).isTrue();
    runner.listeners.get(1).finished(SECOND);
    runner.listeners.get(0).partial(picture);
    assertThat(model.runs().runProperty().get()).isSameAs(SECOND);
  }

  @Test
  void whatIsOnItsWayWhenAnotherScenarioIsOpenedIsNotSeenThere() {
    model.editor().open(OTHER);
    runner.listeners.get(0).partial(FIRST.overtaken());
    assertThat(model.runs().runProperty().get()).isNull();
    var half = partial(SECOND);
    runner.listeners.get(1).partial(half);
    assertThat(model.runs().runProperty().get()).isSameAs(half);
  }

  @Test
  void afterAMuchShorterRunTheStageAsksForNothingBeyondItsEnd() {
    model.stage().sizeProperty().set(StageSize.BESIDE);
    runner.listeners.getFirst().finished(FIRST);
    model.playhead().scrubTo(FIRST.horizonSeconds());
    var blink = Simulation.run(START.withHorizon(new Horizon.Until(Duration.ofMillis(150))));
    model.editor().edit(blink.scenario());
    runner.stories.clear();
    runner.listeners.getLast().finished(blink);
    assertThat(runner.stories)
        .isNotEmpty()
        .allSatisfy(
            asked -> {
              assertThat(asked.run()).isSameAs(blink);
              assertThat(asked.fromNanos()).isLessThanOrEqualTo(asked.toNanos());
              assertThat(asked.toNanos()).isLessThanOrEqualTo(blink.horizonNanos());
            });
  }

  @Test
  void aLongRunShowsWhatItHas() {
    var half = partial(FIRST);
    runner.listeners.getFirst().partial(half);
    assertThat(model.runs().runProperty().get()).isSameAs(half);
    assertThat(model.runs().workingProperty().get()).isTrue();
  }

  @Test
  void aBrokenRunSaysSoAndKeepsTheLastPicture() {
    runner.listeners.getFirst().finished(FIRST);
    model.editor().edit(OTHER);
    runner.listeners.getLast().failed(new IllegalStateException("broken"));
    assertThat(model.runs().failureProperty().get()).hasMessage("broken");
    assertThat(model.runs().workingProperty().get()).isFalse();
    assertThat(model.runs().runProperty().get()).isSameAs(FIRST);
  }

  @Test
  void aPinnedRunStaysWhileOthersCome() {
    runner.listeners.getFirst().finished(FIRST);
    model.pinOrUnpin();
    model.editor().edit(OTHER);
    runner.listeners.getLast().finished(SECOND);
    assertThat(model.pinnedProperty().get()).isSameAs(FIRST);
    model.pinOrUnpin();
    assertThat(model.pinnedProperty().get()).isNull();
  }

  @Test
  void halfARunIsNotPinned() {
    runner.listeners.getFirst().partial(partial(FIRST));
    model.pinOrUnpin();
    assertThat(model.pinnedProperty().get()).isNull();
  }

  @Test
  void tilesShowTheWholeRunAtRestAndUpToThePlayheadInBetween() {
    runner.listeners.getFirst().finished(FIRST);
    assertThat(model.shownSeconds()).isInfinite();
    model.playhead().play();
    model.playhead().scrubTo(600);
    assertThat(model.shownSeconds()).isEqualTo(600);
    model.playhead().pause();
    assertThat(model.shownSeconds()).isInfinite();
  }

  @Test
  void aMovedSliderLeavesThePlayheadWhereItIs() {
    runner.listeners.getFirst().finished(FIRST);
    model.playhead().scrubTo(600);
    model.editor().edit(OTHER);
    runner.listeners.getLast().finished(SECOND);
    assertThat(model.playhead().positionProperty().get()).isEqualTo(600);
  }

  @Test
  void anotherScenarioStartsAtItsBeginning() {
    runner.listeners.getFirst().finished(FIRST);
    model.playhead().scrubTo(600);
    model.editor().open(OTHER);
    runner.listeners.getLast().finished(SECOND);
    assertThat(model.playhead().positionProperty().get()).isZero();
  }

  @Test
  void theoryIsAskedOfEveryScenarioAndOnlyTheNewestAnswerCounts() {
    model.editor().edit(OTHER);
    var newest = Expectation.of(OTHER);
    runner.expecting.get(1).accept(newest);
    runner.expecting.get(0).accept(Expectation.of(START));
    assertThat(model.theory().expectationProperty().get()).isSameAs(newest);
    assertThat(model.options().theory()).isSameAs(newest);
    model.futureHiddenProperty().set(true);
    assertThat(model.options().theory()).as("while somebody is to predict").isNull();
    model.futureHiddenProperty().set(false);
    assertThat(model.options().theory()).isSameAs(newest);
  }
}
