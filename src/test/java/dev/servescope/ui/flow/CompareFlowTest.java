package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.ui.compare.CompareView;
import dev.servescope.ui.export.FileNames;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.PlotView;
import java.nio.file.Files;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Modes and comparisons, used with mouse and keys. */
class CompareFlowTest extends WindowFlow {
  @Start
  void start(Stage primary) {
    open(primary);
  }

  private static String name(FxRobot robot, int row) {
    return robot.lookup("#compare-name-" + row).queryAs(TextField.class).getText();
  }

  @Test
  void keysAndButtonsSwitchTheMode(FxRobot robot) throws Exception {
    keys(robot, KeyCode.SHORTCUT, KeyCode.DIGIT2);
    await(() -> robot.lookup("#compare").tryQuery().isPresent());
    eventually(() -> assertThat(robot.lookup("#compare-empty").query().isVisible()).isTrue());
    eventually(() -> assertThat(robot.lookup("#pin").query().isVisible()).isFalse());
    robot.clickOn("#mode-explore");
    eventually(() -> assertThat(robot.lookup("#compare").query().isVisible()).isFalse());
    eventually(() -> assertThat(robot.lookup("#pin").query().isVisible()).isTrue());
  }

  @Test
  void whatIsAddedAtTwoMomentsIsComparedInWordsAndFigures(FxRobot robot) throws Exception {
    robot.clickOn("#add-to-comparison");
    robot.clickOn("#pattern-single");
    keys(robot, KeyCode.SHORTCUT, KeyCode.K);
    robot.clickOn("#mode-compare");
    await(() -> text(robot, "#compare-status").startsWith("Means of 10 runs"));

    assertThat(text(robot, "#compare-words-2")).isEqualTo("replicas 3 → 1");
    assertThat(text(robot, "#compare-value-1-p95")).isNotEmpty();
    assertThat(text(robot, "#compare-change-2-dollars-per-hour")).startsWith("−");

    var scatter = robot.lookup("#compare-chart-cost-latency").queryAs(PlotView.class);
    robot.rightClickOn("#compare-chart-latency").clickOn("#chart-menu-latency-logarithmic");
    eventually(
        () ->
            assertThat(((Axis.Values) scatter.figureProperty().get().y()).spacing())
                .isEqualTo(Axis.Spacing.LOGARITHMIC));
    robot.rightClickOn(scatter).clickOn("#chart-menu-save");
    await(() -> robot.lookup("#export-save").tryQuery().isPresent());
    keys(robot, KeyCode.ESCAPE);

    robot.clickOn("#compare-make-reference-2");
    eventually(() -> assertThat(text(robot, "#compare-words-2")).isEqualTo("replicas 1 → 3"));
    robot.doubleClickOn("#compare-name-1");
    keys(robot, KeyCode.SHORTCUT, KeyCode.A);
    robot.write("Alone");
    keys(robot, KeyCode.ENTER);
    eventually(() -> assertThat(name(robot, 1)).isEqualTo("Alone"));

    robot.clickOn("#compare-open-1");
    eventually(() -> assertThat(scenario().name()).isEqualTo("Alone"));
    eventually(() -> assertThat(scenario().pool().replicas()).isEqualTo(1));
    eventually(() -> assertThat(robot.lookup("#compare").query().isVisible()).isFalse());
  }

  @Test
  void noRowIsCutThrough(FxRobot robot) throws Exception {
    robot.clickOn("#mode-compare").clickOn("#compare-empty-patterns");
    await(() -> robot.lookup("#compare-name-5").tryQuery().isPresent());
    var table = robot.lookup("#compare-table").queryAs(ScrollPane.class);
    eventually(
        () ->
            assertThat(table.getViewportBounds().getHeight())
                .isCloseTo(table.getContent().getLayoutBounds().getHeight(), within(1.0)));
  }

  @Test
  void beforeAnAudienceNamesHaveALineOfTheirOwn(FxRobot robot) throws Exception {
    robot.clickOn("#mode-compare").clickOn("#compare-empty-patterns");
    await(() -> robot.lookup("#compare-name-5").tryQuery().isPresent());
    double width = stage.getWidth();
    double height = stage.getHeight();
    keys(robot, KeyCode.F11);
    await(() -> robot.lookup("#compare-name-1").queryAs(TextField.class).getFont().getSize() > 18);
    eventually(
        () ->
            assertThat(robot.lookup("#compare-name-1").queryAs(TextField.class).getWidth())
                .isGreaterThan(400));
    // A column a letter wide would make it taller than the window.
    await(() -> robot.lookup("#compare-words-2").queryAs(Label.class).getHeight() < 80);
    keys(robot, KeyCode.F11);
    await(() -> !model.lecture().isOn());
    robot.interact(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  @Test
  void inALowWindowTwoChartsAreLarge(FxRobot robot) throws Exception {
    robot.clickOn("#mode-compare").clickOn("#compare-empty-patterns");
    await(() -> robot.lookup("#compare-name-5").tryQuery().isPresent());
    var waiting = robot.lookup("#compare-chart-queue").query().getParent();
    double height = stage.getHeight();
    eventually(() -> assertThat(waiting.isVisible()).isTrue());
    robot.interact(() -> stage.setHeight(560));
    eventually(() -> assertThat(waiting.isVisible()).isFalse());
    robot.interact(() -> stage.setHeight(height));
    eventually(() -> assertThat(waiting.isVisible()).isTrue());
  }

  @Test
  void rowsThatFivePatternsTookThePlaceOfComeBack(FxRobot robot) throws Exception {
    robot.clickOn("#add-to-comparison").clickOn("#mode-compare");
    await(() -> robot.lookup("#compare-name-1").tryQuery().isPresent());
    robot.doubleClickOn("#compare-name-1");
    keys(robot, KeyCode.SHORTCUT, KeyCode.A);
    robot.write("My own");
    robot.clickOn("#compare-patterns");
    eventually(() -> assertThat(name(robot, 5)).isEqualTo("Combined"));
    robot.clickOn("#compare-name-2").clickOn("#undo");
    eventually(() -> assertThat(name(robot, 1)).isEqualTo("My own"));
    assertThat(robot.lookup("#compare-name-2").tryQuery()).isEmpty();

    robot.clickOn("#redo");
    eventually(() -> assertThat(name(robot, 5)).isEqualTo("Combined"));
    assertThat(name(robot, 1)).isEqualTo("Single");
    assertThat(model.explore().editor().undoableProperty().get()).isFalse();
  }

  @Test
  void fivePatternsComeAtAClickAndAreSavedWithTheirTable(FxRobot robot) throws Exception {
    robot.clickOn("#mode-compare").clickOn("#compare-empty-patterns");
    await(() -> robot.lookup("#compare-name-5").tryQuery().isPresent());
    eventually(() -> assertThat(name(robot, 5)).isEqualTo("Combined"));
    var view = robot.lookup("#compare").queryAs(CompareView.class);
    assertThat(screen(view).getWidth()).isLessThanOrEqualTo(960);

    var name = FileNames.safe(name(robot, 1)) + "_comparison";
    choosers.exportFolder = Optional.of(folder);
    robot.clickOn("#export");
    await(() -> robot.lookup("#export-csv").tryQuery().isPresent());
    robot.clickOn("#export-csv").clickOn("#export-save");
    await(() -> Files.exists(folder.resolve(name + ".csv")));
    await(() -> Files.exists(folder.resolve(name + ".png")));
    assertThat(ImageIO.read(folder.resolve(name + ".png").toFile()).getWidth()).isEqualTo(1890);
    assertThat(Files.readAllLines(folder.resolve(name + ".csv"))).hasSize(6);

    robot.clickOn("#compare-remove-2");
    eventually(() -> assertThat(robot.lookup("#compare-name-5").tryQuery()).isEmpty());
    keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
    eventually(() -> assertThat(name(robot, 2)).isEqualTo("Replicated"));
    eventually(() -> assertThat(name(robot, 5)).isEqualTo("Combined"));
  }
}
