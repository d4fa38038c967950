package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.study.why.Advice;
import dev.servescope.ui.shell.WindowModel;
import java.time.Duration;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From what is wrong to a move, and from targets to the cheapest scenario. */
class AdviceFlowTest extends WindowFlow {
  /** One server at 90 % of what it can do, for a few minutes. */
  private static final Scenario BUSY =
      Scenario.of(
              "Busy",
              new Traffic.Poisson(new Rate(9)),
              new Work.Exponential(Duration.ofMillis(100)),
              Pool.SINGLE.withPrices(Prices.FREE.withPerInstanceHour(new Dollars(1))),
              new Horizon.Until(Duration.ofMinutes(5)))
          .withTargets(new Targets(Duration.ofMillis(500), 0.95));

  @Start
  void start(Stage primary) {
    open(primary);
  }

  private void openBusy(FxRobot robot) throws Exception {
    robot.interact(() -> model.explore().editor().open(BUSY));
    awaitRun();
  }

  @Test
  void aMoveIsOfferedDoneAndTakenBack(FxRobot robot) throws Exception {
    openBusy(robot);
    eventually(
        () ->
            assertThat(text(robot, "#why-sentences"))
                .startsWith("Waiting for a free server makes up "));
    await(
        () ->
            model.explore().advice().adviceProperty().get() instanceof Advice.Found found
                && !found.best().isEmpty()
                && robot.lookup("#move-1").tryQuery().isPresent());
    var found = (Advice.Found) model.explore().advice().adviceProperty().get();
    robot.clickOn("#move-1");
    eventually(() -> assertThat(scenario()).isEqualTo(found.best().getFirst().move().scenario()));
    keys(robot, KeyCode.CONTROL, KeyCode.Z);
    eventually(() -> assertThat(scenario()).isEqualTo(BUSY));
  }

  @Test
  void theCheapestIsFoundAndOpened(FxRobot robot) throws Exception {
    openBusy(robot);
    robot.clickOn("#mode-find");
    eventually(() -> assertThat(field(robot, "#find-p95")).isEqualTo("500 ms"));
    robot.clickOn("#find-values-1").push(KeyCode.CONTROL, KeyCode.A).write("1..4");
    robot.clickOn("#find-values-2").push(KeyCode.CONTROL, KeyCode.A).write("1");
    eventually(() -> assertThat(text(robot, "#find-size")).startsWith("Candidates: 4."));
    robot.clickOn("#find-run");
    eventually(
        () ->
            assertThat(text(robot, "#find-title")).isEqualTo("Replicas 2, batch size 1: $2.00/h"));
    assertThat(text(robot, "#find-story")).contains("The next cheaper, replicas 1, batch size 1");
    robot.clickOn("#find-open");
    eventually(() -> assertThat(model.modeProperty().get()).isEqualTo(WindowModel.EXPLORE));
    assertThat(scenario()).isEqualTo(BUSY.withPool(BUSY.pool().withReplicas(2)));
  }

  private static String field(FxRobot robot, String id) {
    return robot.lookup(id).<TextField>queryAs(TextField.class).getText();
  }
}
