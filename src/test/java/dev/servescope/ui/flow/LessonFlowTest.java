package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.lesson.MarkdownView;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.plot.Stroke;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Lessons taken with mouse and keys, and before an audience with a clicker alone. */
class LessonFlowTest extends WindowFlow {
  @Start
  void start(Stage primary) {
    open(primary);
  }

  private void openLesson(FxRobot robot, String key) throws Exception {
    robot.clickOn("#mode-lessons");
    await(() -> robot.lookup("#lesson-" + key + "-open").tryQuery().isPresent());
    press(robot, "#lesson-" + key + "-open");
    await(() -> robot.lookup("#lesson-panel").query().isVisible());
    awaitRun();
  }

  /** By its key, as it may lie below the fold of the little window. */
  private static void press(FxRobot robot, String id) {
    robot.interact(() -> node(robot, id).requestFocus());
    keys(robot, KeyCode.ENTER);
  }

  private static String words(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(MarkdownView.class).text();
  }

  private void place(FxRobot robot, String expected) throws Exception {
    eventually(() -> assertThat(text(robot, "#lesson-place")).isEqualTo(expected));
  }

  private static Node node(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }

  @Test
  void aLessonIsWalkedWithAWrongAndARightPrediction(FxRobot robot) throws Exception {
    openLesson(robot, "architecture");
    place(robot, "Step 1 of 5");
    assertThat(node(robot, "#why").isVisible()).isFalse();
    eventually(() -> assertThat(text(robot, "#tile-p95-value")).isEqualTo("1.34"));
    press(robot, "#lesson-choice-2");
    eventually(() -> assertThat(text(robot, "#lesson-verdict")).isEqualTo("Not quite"));
    assertThat(words(robot, "#lesson-because")).contains("The run says C.").contains("1 min 9 s");
    eventually(() -> assertThat(text(robot, "#tile-p95-value")).isEqualTo("2.78"));
    press(robot, "#lesson-choice-3");
    eventually(() -> assertThat(text(robot, "#lesson-verdict")).isEqualTo("Right"));
    press(robot, "#lesson-next");
    place(robot, "Step 2 of 5");
    eventually(
        () ->
            assertThat(text(robot, "#lesson-standing"))
                .isEqualTo("p95 latency: 8 min 30 s, to be below 3.00 s"));
    assertThat(node(robot, "#lesson-knobs").isVisible()).isTrue();
    assertThat(replicasField(robot).isVisible()).isTrue();
    robot.interact(() -> replicasField(robot).setText("6"));
    robot.interact(() -> replicasField(robot).fireEvent(new javafx.event.ActionEvent()));
    eventually(() -> assertThat(text(robot, "#lesson-goal-state")).isEqualTo("Goal reached"));
    press(robot, "#lesson-close");
    eventually(() -> assertThat(node(robot, "#lesson-panel").isVisible()).isFalse());
    assertThat(node(robot, "#knob-panel").isVisible()).isTrue();
    assertThat(model.preferences().settings().lessons())
        .containsEntry("architecture", java.util.List.of(0, 1));
    assertThat(choosers.asked).isEmpty();
  }

  private static TextField replicasField(FxRobot robot) {
    return robot.lookup("#lesson-knobs #replicas-field").queryAs(TextField.class);
  }

  @Test
  void aLectureIsGivenByTheKeysOfAClickerAlone(FxRobot robot) throws Exception {
    openLesson(robot, "one-server");
    keys(robot, KeyCode.F11);
    await(model.lecture()::isOn);
    assertThat(node(robot, "#modes").isVisible()).isFalse();
    assertThat(node(robot, "#lesson-standing").getScene().getRoot().getStyle())
        .containsPattern("font-size: 2\\d");
    assertThat(
            Stroke.MAIN.width()
                * robot.lookup("#chart-queue").queryAs(PlotView.class).textSizeProperty().get()
                / 11)
        .as("pixels of a line")
        .isGreaterThanOrEqualTo(3);
    forwardUntil(robot, "Step 2 of 5");
    keys(robot, KeyCode.PAGE_UP);
    place(robot, "Step 1 of 5");
    keys(robot, KeyCode.DIGIT4);
    place(robot, "Step 4 of 5");
    keys(robot, KeyCode.B);
    eventually(() -> assertThat(node(robot, "#curtain-black").isVisible()).isTrue());
    keys(robot, KeyCode.PAGE_DOWN);
    eventually(() -> assertThat(node(robot, "#curtain-black").isVisible()).isFalse());
    place(robot, "Step 4 of 5");
    keys(robot, KeyCode.H);
    await(() -> model.explore().futureHiddenProperty().get());
    keys(robot, KeyCode.H);
    await(() -> !model.explore().futureHiddenProperty().get());
    robot.moveTo("#lesson-heading");
    eventually(() -> assertThat(node(robot, "#pointer").isVisible()).isTrue());
    keys(robot, KeyCode.DIGIT1);
    place(robot, "Step 1 of 5");
    robot.interact(() -> node(robot, "#lesson-number").requestFocus());
    robot.write("b16h");
    assertThat(robot.lookup("#lesson-number").queryAs(TextField.class).getText()).isEqualTo("b16h");
    assertThat(node(robot, "#curtain-black").isVisible()).isFalse();
    keys(robot, KeyCode.ESCAPE);
    await(() -> !model.lecture().isOn());
    assertThat(node(robot, "#modes").isVisible()).isTrue();
    assertThat(choosers.asked).isEmpty();
  }

  /** A long text is read to its end first, then the answer is shown, then the next step taken. */
  private void forwardUntil(FxRobot robot, String wanted) throws Exception {
    for (int i = 0; i < 8 && !text(robot, "#lesson-place").equals(wanted); i++) {
      awaitRun();
      keys(robot, KeyCode.PAGE_DOWN);
    }
    place(robot, wanted);
  }
}
