package dev.servescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.ui.edit.Lens;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.transport.Playhead;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActingTest {
  private static final Scenario START =
      StarterScenarios.all().getFirst().withInterventions(List.of());

  private final ScenarioEditor editor = new ScenarioEditor(START);
  private final Playhead playhead = new Playhead();
  private final Acting acting = new Acting(editor, playhead);
  private final Director director = new Director(editor, acting, playhead.lengthProperty()::get);

  @BeforeEach
  void anHour() {
    playhead.follow(3600, 3600, 6);
  }

  private void playTo(double seconds) {
    playhead.play();
    playhead.scrubTo(seconds);
  }

  private static Scenario replicas(Scenario scenario, int count) {
    return scenario.withPool(scenario.pool().withReplicas(count));
  }

  /** What a knob does: it changes what it sees. */
  private void turnReplicasTo(int count, String gesture) {
    var lens = acting.lensProperty().get();
    var whole = editor.scenario();
    editor.edit(lens.changed(whole, replicas(lens.seen(whole), count), gesture), gesture);
  }

  private int replicasSeen() {
    return acting.lensProperty().get().seen(editor.scenario()).pool().replicas();
  }

  @Test
  void atRestAChangeHoldsFromTheStart() {
    assertThat(acting.lensProperty().get()).isEqualTo(Lens.WHOLE);
    playhead.scrubTo(700);
    turnReplicasTo(6, "drag");
    assertThat(editor.scenario()).isEqualTo(replicas(START, 6));
  }

  @Test
  void whileTheFilmRunsAChangeIsATimedOneAndUndoTakesItAway() {
    playTo(720.4);
    turnReplicasTo(6, "drag");
    assertThat(editor.scenario().pool()).isEqualTo(START.pool());
    assertThat(editor.scenario().interventions())
        .containsExactly(new Intervention(Duration.ofMinutes(12), new Change.SetReplicas(6)));
    assertThat(replicasSeen()).isEqualTo(6);
    editor.undo();
    assertThat(editor.scenario()).isEqualTo(START);
    assertThat(replicasSeen()).isEqualTo(START.pool().replicas());
  }

  @Test
  void aSliderThatIsHeldWhileTheFilmGoesOnSetsOneValueFromWhenItWasTaken() {
    playTo(720);
    turnReplicasTo(5, "drag");
    playhead.scrubTo(735);
    turnReplicasTo(6, "drag");
    editor.endGesture();
    assertThat(editor.scenario().interventions())
        .containsExactly(new Intervention(Duration.ofMinutes(12), new Change.SetReplicas(6)));
    playhead.scrubTo(900);
    turnReplicasTo(7, "drag");
    assertThat(editor.scenario().interventions()).hasSize(2);
    editor.undo();
    assertThat(editor.scenario().interventions()).hasSize(1);
  }

  @Test
  void aPauseOnTheWayLeavesItUnderWayAndTheStartAndTheEndDoNot() {
    playTo(720);
    playhead.pause();
    assertThat(acting.underWayProperty().get()).isTrue();
    playhead.toStart();
    assertThat(acting.underWayProperty().get()).isFalse();
    playTo(3600);
    assertThat(acting.underWayProperty().get()).isFalse();
  }

  @Test
  void whoWantsItSoChangesTheWholeRunEvenThen() {
    playTo(720);
    acting.fromStartProperty().set(true);
    turnReplicasTo(6, "drag");
    assertThat(editor.scenario()).isEqualTo(replicas(START, 6));
  }

  @Test
  void whatCannotChangeInARunIsChangedFromTheStartAndSomebodyIsTold() {
    var told = new AtomicInteger();
    acting.onWhole(told::incrementAndGet);
    playTo(720);
    turnReplicasTo(6, "drag");
    editor.endGesture();
    var lens = acting.lensProperty().get();
    var seen = lens.seen(editor.scenario());
    var changed = seen.withPool(seen.pool().withBalancing(Balancing.RANDOM));
    editor.edit(lens.changed(editor.scenario(), changed, "choice"));
    assertThat(told).hasValue(1);
    assertThat(editor.scenario().pool().balancing()).isEqualTo(Balancing.RANDOM);
    assertThat(editor.scenario().pool().replicas()).isEqualTo(START.pool().replicas());
    assertThat(editor.scenario().interventions()).hasSize(1);
  }

  @Test
  void theKnobsSeeTheValuesOfTheTimeThatIsLookedAt() {
    playTo(720);
    turnReplicasTo(6, "drag");
    playhead.scrubTo(600);
    assertThat(replicasSeen()).isEqualTo(START.pool().replicas());
    playhead.scrubTo(800);
    assertThat(replicasSeen()).isEqualTo(6);
  }

  @Test
  void aSpikeIsTwoChangesAndOneStep() {
    playTo(1200);
    director.spike();
    double usual = START.traffic().meanRate().perSecond();
    assertThat(editor.scenario().interventions())
        .extracting(Intervention::at)
        .containsExactly(Duration.ofSeconds(1200), Duration.ofSeconds(1380));
    assertThat(editor.scenario().interventions().getFirst().change())
        .isEqualTo(new Change.SetRate(new Rate(3 * usual)));
    editor.undo();
    assertThat(editor.scenario()).isEqualTo(START);
  }

  @Test
  void aChangeThatIsMovedPastAnotherTakesItsPlaceAmongThem() {
    var kill = new Change.Kill(1, 1, Duration.ofMinutes(1), true);
    director.strike(1, kill, Duration.ofSeconds(100));
    director.strike(1, new Change.SetReplicas(7), Duration.ofSeconds(200));
    assertThat(director.move(0, Duration.ofSeconds(150))).isZero();
    assertThat(director.move(0, Duration.ofSeconds(300))).isEqualTo(1);
    director.moved();
    assertThat(editor.scenario().interventions())
        .last()
        .isEqualTo(new Intervention(Duration.ofSeconds(300), kill));
    editor.undo();
    assertThat(editor.scenario().interventions().getFirst().at())
        .isEqualTo(Duration.ofSeconds(100));
    director.remove(0);
    assertThat(editor.scenario().interventions()).hasSize(1);
  }
}
