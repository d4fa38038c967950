package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Pattern;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What somebody does to a run while it is watched, with mouse and keys. */
class InterventionFlowTest extends WindowFlow {
  @Start
  void start(Stage primary) {
    open(primary);
  }

  private List<Intervention> changes() {
    return scenario().interventions();
  }

  /** The film stands somewhere on its way. */
  private void pauseAt(FxRobot robot, double seconds) {
    robot.interact(
        () -> {
          model.explore().playhead().play();
          model.explore().playhead().scrubTo(seconds);
          model.explore().playhead().pause();
        });
  }

  @Test
  void aKnobTurnedOnTheWayIsAMarkThatIsDraggedUndoneAndTakenOut(FxRobot robot) throws Exception {
    int before = changes().size();
    pauseAt(robot, 2400);
    robot.interact(() -> robot.lookup("#batch-size-slider").query().requestFocus());
    keys(robot, KeyCode.RIGHT);
    eventually(() -> assertThat(changes()).hasSize(before + 1));
    var made = changes().getLast();
    assertThat(made.at()).isEqualTo(Duration.ofMinutes(40));
    assertThat(made.change()).isInstanceOf(Change.SetBatchSize.class);

    var mark = "#change-mark-" + before;
    Bounds line = screen(robot.lookup("#transport-scrubber").query());
    robot.drag(mark, MouseButton.PRIMARY);
    robot.moveTo(line.getMinX() + line.getWidth() * 0.9, line.getCenterY());
    robot.drop();
    eventually(() -> assertThat(changes().getLast().at()).isGreaterThan(Duration.ofMinutes(50)));
    keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
    eventually(() -> assertThat(changes().getLast()).isEqualTo(made));

    robot.clickOn(mark);
    eventually(() -> assertThat(text(robot, "#change-at-label")).isNotEmpty());
    robot.interact(() -> robot.lookup(mark).query().requestFocus());
    keys(robot, KeyCode.DELETE);
    eventually(() -> assertThat(changes()).hasSize(before));
    keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
    eventually(() -> assertThat(changes()).hasSize(before + 1));
    awaitRun();
  }

  @Test
  void aPatternChosenOnTheWayHoldsFromTheStart(FxRobot robot) throws Exception {
    var before = changes();
    pauseAt(robot, 2400);
    robot.clickOn("#pattern-event-driven");
    eventually(() -> assertThat(scenario().pool().onDemand()).isTrue());
    assertThat(scenario().pool().replicas()).isZero();
    assertThat(changes()).isEqualTo(before);
  }

  @Test
  void aPatternThatATimedChangeForbidsIsRefusedByName(FxRobot robot) throws Exception {
    var none = new Intervention(Duration.ofMinutes(40), new Change.SetReplicas(0));
    var onDemand = Pattern.EVENT_DRIVEN.applyTo(scenario().pool());
    robot.interact(
        () ->
            model
                .explore()
                .editor()
                .edit(scenario().withPool(onDemand).withInterventions(List.of(none))));
    robot.clickOn("#pattern-replicated");
    eventually(() -> assertThat(text(robot, "#pattern-note")).contains("Timed changes"));
    assertThat(scenario().pool().onDemand()).isTrue();
    robot.clickOn("#pattern-way");
    eventually(
        () -> assertThat(robot.lookup("#knob-change-replicas").query().isVisible()).isTrue());
    keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
    eventually(() -> assertThat(text(robot, "#pattern-note")).isEmpty());
  }

  @Test
  void aSpikeByItsButtonIsOneStep(FxRobot robot) throws Exception {
    int before = changes().size();
    assertThat(robot.lookup(".change-mark").queryAll()).hasSize(before);
    pauseAt(robot, 600);
    robot.clickOn("#transport-spike");
    eventually(() -> assertThat(changes()).hasSize(before + 2));
    keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
    eventually(() -> assertThat(changes()).hasSize(before));
  }

  @Test
  void aServerIsKilledFromTheMenuOfItsRow(FxRobot robot) throws Exception {
    int before = changes().size();
    var chart = robot.lookup("#chart-servers").query();
    robot.rightClickOn(chart);
    await(() -> !robot.lookup("#instance-kill").queryAll().isEmpty());
    robot.clickOn("#instance-kill");
    eventually(() -> assertThat(changes()).hasSize(before + 1));
    assertThat(changes())
        .extracting(Intervention::change)
        .anyMatch(change -> change instanceof Change.Kill);
  }
}
