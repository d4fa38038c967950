package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Component;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Step;
import dev.servescope.ui.stage.Choice;
import dev.servescope.ui.stage.StagePanel;
import dev.servescope.ui.stage.StageSize;
import dev.servescope.ui.stage.Story;
import dev.servescope.ui.stage.StoryRow;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Watching requests, and asking for the story of one and of an instance. */
class StageFlowTest extends WindowFlow {
  private static final long SPIKE_SECONDS = 790;

  @Start
  void start(Stage primary) {
    open(primary);
  }

  @Test
  void aRequestInSightTellsItsStoryAndAnInstanceItsHistory(FxRobot robot) throws Exception {
    robot.interact(() -> model.explore().stage().sizeProperty().set(StageSize.LARGE));
    robot.interact(() -> model.explore().playhead().speedProperty().set(0.1));
    robot.interact(() -> model.explore().playhead().scrubTo(SPIKE_SECONDS));
    eventually(() -> assertThat(panel(robot).view().words()).contains("being served: "));
    robot.clickOn("#stage");
    robot.interact(() -> model.explore().stage().chosenProperty().set(null));
    keys(robot, KeyCode.SPACE);
    await(() -> model.explore().playhead().positionProperty().get() > SPIKE_SECONDS);
    keys(robot, KeyCode.SPACE);
    keys(robot, KeyCode.RIGHT);
    keys(robot, KeyCode.ENTER);
    var chosen = model.explore().stage().chosenProperty().get();
    assertThat(chosen).isInstanceOf(Choice.OfRequest.class);
    long id = ((Choice.OfRequest) chosen).id();
    await(() -> panel(robot).story() != null);
    assertThat(text(robot, "#story-title")).isEqualTo("Request " + String.format("%,d", id + 1));
    compare(Objects.requireNonNull(panel(robot).story()), record(id));

    robot.interact(() -> robot.lookup("#stage").query().requestFocus());
    keys(robot, KeyCode.DOWN);
    keys(robot, KeyCode.ENTER);
    eventually(() -> assertThat(text(robot, "#story-title")).isEqualTo("replica 1"));
    keys(robot, KeyCode.ESCAPE);
    eventually(() -> assertThat(robot.lookup("#story").query().isVisible()).isFalse());
    keys(robot, KeyCode.ENTER);
    eventually(() -> assertThat(robot.lookup("#story").query().isVisible()).isTrue());
    robot.clickOn("#story-close");
    eventually(() -> assertThat(robot.lookup("#story").query().isVisible()).isFalse());
  }

  private static StagePanel panel(FxRobot robot) {
    return robot.lookup("#stage-panel").queryAs(StagePanel.class);
  }

  /** The same request, as far as the window of the stage can have known it. */
  private RequestRecord record(long id) {
    long at = SPIKE_SECONDS * 1_000_000_000;
    return Simulation.detail(scenario(), at, at + 60_000_000_000L, Observer.NONE)
        .requests()
        .stream()
        .filter(request -> request.id() == id)
        .findFirst()
        .orElseThrow();
  }

  /** The bars lie where the steps of the record do. */
  private static void compare(Story story, RequestRecord record) {
    assertThat(story.fromNanos()).isEqualTo(record.arrivalNanos());
    var work = row(story, "work");
    assertThat(work.fromNanos()).isEqualTo(at(record, Step.Kind.EXECUTING));
    assertThat(work.toNanos()).isEqualTo(at(record, Step.Kind.EXECUTED));
    assertThat(row(story, "waits").fromNanos()).isEqualTo(at(record, Step.Kind.QUEUED));
    assertThat(row(story, "waits").seconds()).isEqualTo(record.seconds().get(Component.QUEUE));
  }

  private static StoryRow row(Story story, String what) {
    return story.rows().stream().filter(row -> row.what().equals(what)).findFirst().orElseThrow();
  }

  private static long at(RequestRecord record, Step.Kind kind) {
    return record.steps().stream()
        .filter(step -> step.kind() == kind)
        .findFirst()
        .orElseThrow()
        .atNanos();
  }

  @Test
  void theStageIsFoldedInALowWindowAndUnfoldsByButtonAndKey(FxRobot robot) throws Exception {
    var size = model.explore().stage().sizeProperty();
    assertThat(size.get()).isEqualTo(StageSize.FOLDED);
    robot.clickOn("#stage-fold");
    eventually(() -> assertThat(size.get()).isEqualTo(StageSize.BESIDE));
    keys(robot, KeyCode.G);
    eventually(() -> assertThat(size.get()).isEqualTo(StageSize.LARGE));
    assertThat(robot.lookup("#charts").query().isVisible()).isFalse();
    keys(robot, KeyCode.G);
    eventually(() -> assertThat(model.preferences().settings().stage()).isEqualTo("folded"));
    assertThat(robot.lookup("#charts").query().isVisible()).isTrue();
  }
}
