package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.plot.Range;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Choosing what the charts show, with mouse and keys. */
class ChartFlowTest extends WindowFlow {
  @Start
  void start(Stage primary) {
    open(primary);
  }

  @Test
  void anyPlaceCanShowAnyChart(FxRobot robot) throws Exception {
    robot.clickOn("#chooser-queue").clickOn("#chart-choice-batches");
    eventually(
        () -> assertThat(view(robot, "#chart-batches").figureProperty().get().isEmpty()).isFalse());
    assertThat(robot.lookup("#chart-queue").queryAll()).isEmpty();
    assertThat(model.preferences().settings().charts())
        .containsExactly("latency", "batches", "servers", "cost");
  }

  @Test
  void theMenuOfAChartIsReachedByKey(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#chooser-cost").query().requestFocus());
    keys(robot, KeyCode.ENTER);
    await(() -> !robot.lookup("#chart-choice-outcomes").queryAll().isEmpty());
    robot.clickOn("#chart-choice-outcomes");
    eventually(
        () ->
            assertThat(model.explore().choices().shownProperty().get())
                .endsWith(ChartKind.OUTCOMES));
  }

  @Test
  void zoomingInTimeLeavesBatchSizesAsTheyAre(FxRobot robot) throws Exception {
    robot.interact(() -> model.explore().choices().show(1, ChartKind.BATCHES));
    robot.interact(
        () -> view(robot, "#chart-latency").visibleRangeProperty().set(new Range(10, 20)));
    assertThat(view(robot, "#chart-batches").visibleRangeProperty().get()).isNull();
    assertThat(view(robot, "#chart-cost").visibleRangeProperty().get()).isNotNull();
    robot.interact(() -> model.explore().choices().show(1, ChartKind.COMPONENTS));
    eventually(
        () ->
            assertThat(view(robot, "#chart-components").visibleRangeProperty().get()).isNotNull());
  }

  private static PlotView view(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(PlotView.class);
  }
}
