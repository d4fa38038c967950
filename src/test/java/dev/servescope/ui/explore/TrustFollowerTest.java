package dev.servescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Trust;
import org.junit.jupiter.api.Test;

class TrustFollowerTest {
  private static final Scenario START = StarterScenarios.all().getFirst();
  private static final Run FIRST = Simulation.run(START);
  private static final Scenario OTHER = START.withSeed(START.seed() + 1);
  private static final Run SECOND = Simulation.run(OTHER);

  private final FakeRunner runner = new FakeRunner();
  private final FakeReplicator replicator = new FakeReplicator();
  private final ExploreModel model = new ExploreModel(START, runner, replicator);

  private Trust trust() {
    return model.trust().trustProperty().get();
  }

  private void finish(Run run) {
    runner.listeners.getLast().finished(run);
  }

  private static Run half(Run run) {
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
  void aWholeRunIsReplicatedOnceAndHalfOfOneIsNot() {
    runner.listeners.getFirst().partial(half(FIRST));
    assertThat(replicator.runs).isEmpty();
    finish(FIRST);
    assertThat(replicator.runs).containsExactly(FIRST);
    assertThat(replicator.precisions).containsExactly(0.05);
    assertThat(trust()).isNull();
    var found = new Trust.TooLong(FIRST);
    replicator.listeners.getFirst().accept(found);
    assertThat(trust()).isSameAs(found);
  }

  @Test
  void aChangeOfTheScenarioStopsTheWorkAtOnceAndForgetsWhatIsKnown() {
    finish(FIRST);
    replicator.listeners.getFirst().accept(new Trust.TooLong(FIRST));
    model.editor().edit(OTHER);
    assertThat(replicator.working).isFalse();
    assertThat(trust()).isNull();
    finish(SECOND);
    assertThat(replicator.runs).containsExactly(FIRST, SECOND);
    assertThat(replicator.working).isTrue();
  }

  @Test
  void whatComesOfAnOlderRunIsNotHeard() {
    finish(FIRST);
    model.editor().edit(OTHER);
    replicator.listeners.getFirst().accept(new Trust.TooLong(FIRST));
    assertThat(trust()).isNull();
    finish(SECOND);
    replicator.listeners.getFirst().accept(new Trust.TooLong(FIRST));
    assertThat(trust()).isNull();
  }

  @Test
  void aScenarioThatIsTakenBackBeforeItRanIsReplicatedAgain() {
    finish(FIRST);
    model.editor().edit(OTHER);
    model.editor().undo();
    finish(Simulation.run(START));
    assertThat(replicator.runs).hasSize(2);
    assertThat(replicator.working).isTrue();
  }

  @Test
  void aBrokenRunLeavesNothingToReplicate() {
    finish(FIRST);
    model.editor().edit(OTHER);
    runner.listeners.getLast().failed(new IllegalStateException("broken"));
    assertThat(replicator.runs).containsExactly(FIRST);
    assertThat(replicator.working).isFalse();
  }

  @Test
  void nothingIsReplicatedWhileThePlayheadMoves() {
    model.playhead().play();
    finish(FIRST);
    // A run of another length is rewound, which stops the film: it is played again.
    model.playhead().play();
    assertThat(replicator.working).isFalse();
    model.playhead().pause();
    assertThat(replicator.working).isTrue();
    model.playhead().scrubbingProperty().set(true);
    assertThat(replicator.working).isFalse();
  }

  @Test
  void whatIsKnownStaysWhileTheFilmPlays() {
    finish(FIRST);
    var found = new Trust.TooLong(FIRST);
    replicator.listeners.getFirst().accept(found);
    model.playhead().play();
    model.playhead().pause();
    assertThat(trust()).isSameAs(found);
    assertThat(replicator.runs).containsExactly(FIRST);
  }

  @Test
  void anotherPrecisionIsAskedForAnewAndNoneEndsTheWork() {
    finish(FIRST);
    model.trust().precisionProperty().set(0.02);
    assertThat(replicator.precisions).containsExactly(0.05, 0.02);
    model.trust().precisionProperty().set(0);
    assertThat(replicator.working).isFalse();
    assertThat(trust()).isNull();
  }
}
