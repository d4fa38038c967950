package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.ui.plot.PlotView;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A search with mouse and keys. */
class FindFlowTest extends WindowFlow {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final Scenario QUICK =
      Scenario.of(
          "Quick",
          new Traffic.Poisson(Rate.perSecond(5)),
          new Work.Constant(Duration.ofMillis(100)),
          Pool.SINGLE,
          new Horizon.Until(Duration.ofSeconds(30)));

  @Start
  void start(Stage primary) {
    open(primary);
  }

  private static void write(FxRobot robot, String field, String text) {
    robot.clickOn(field);
    robot.interact(robot.lookup(field).queryAs(TextInputControl.class)::selectAll);
    robot.write(text);
  }

  private static boolean isStale(FxRobot robot) {
    return robot.lookup("#find-answer").query().getPseudoClassStates().contains(STALE);
  }

  private static double height(FxRobot robot, String button) {
    return robot.lookup(button).queryAs(Region.class).getHeight();
  }

  @Test
  void theFocusGoesToStopAndBack(FxRobot robot) throws Exception {
    var endless = QUICK.withHorizon(new Horizon.Until(Duration.ofDays(20)));
    robot.clickOn("#mode-find");
    robot.interact(() -> model.explore().editor().open(endless));
    double high = height(robot, "#find-run");
    robot.clickOn("#find-run");
    eventually(() -> assertThat(robot.lookup("#find-stop").query().isFocused()).isTrue());
    // What is below does not move.
    eventually(() -> assertThat(height(robot, "#find-stop")).isEqualTo(high));
    robot.push(KeyCode.SPACE);
    eventually(() -> assertThat(robot.lookup("#find-run").query().isFocused()).isTrue());
    assertThat(robot.lookup("#find-stop").query().isVisible()).isFalse();

    robot.clickOn("#find-guide");
    eventually(() -> assertThat(robot.lookup("#find-stop").query().isFocused()).isTrue());
    robot.push(KeyCode.SPACE);
    eventually(() -> assertThat(robot.lookup("#find-run").query().isFocused()).isTrue());
  }

  @Test
  void aViewThatAsksForMoreRoomThanThereIsStaysInItsPlace(FxRobot robot) {
    robot.clickOn("#mode-find");
    var find = robot.lookup("#find").queryAs(Region.class);
    var within = robot.lookup("#find-empty").queryAs(Region.class);
    robot.interact(
        () -> {
          within.setMinHeight(5000);
          find.getScene().getRoot().layout();
        });
    assertThat(within.getHeight()).isEqualTo(5000);
    assertThat(find.getLayoutY()).isZero();
    assertThat(find.getHeight()).isLessThan(find.getScene().getHeight());
  }

  @Test
  void anAnswerIsDimmedOnceTheScenarioIsAnother(FxRobot robot) throws Exception {
    search(robot, "1,2");
    assertThat(text(robot, "#find-status")).matches("Candidates: 2, runs: \\d+\\.");
    assertThat(isStale(robot)).isFalse();

    var asked = robot.lookup("#find-p95").queryAs(TextInputControl.class).getText();
    write(robot, "#find-p95", "77s");
    eventually(() -> assertThat(text(robot, "#find-status")).contains("for other targets"));
    assertThat(isStale(robot)).isTrue();
    write(robot, "#find-p95", asked);
    eventually(() -> assertThat(isStale(robot)).isFalse());

    robot.interact(
        () ->
            model
                .explore()
                .editor()
                .edit(QUICK.withTraffic(new Traffic.Poisson(Rate.perSecond(6)))));
    eventually(
        () -> assertThat(text(robot, "#find-status")).contains("of the scenario before your"));
    assertThat(isStale(robot)).isTrue();
  }

  /** Searches among some numbers of replicas, and waits for the answer. */
  private void search(FxRobot robot, String replicas) throws Exception {
    robot.interact(() -> model.explore().editor().open(QUICK));
    robot.clickOn("#mode-find");
    write(robot, "#find-values-1", replicas);
    write(robot, "#find-values-2", "1");
    robot.clickOn("#find-run");
    eventually(() -> assertThat(text(robot, "#find-title")).contains("eplicas"));
  }

  /** Both cost nothing, so that only the height tells which one is meant; the faster is lower. */
  private PlotView searched(FxRobot robot) throws Exception {
    search(robot, "1,3");
    assertThat(text(robot, "#find-hint")).startsWith("Click a dot");
    return robot.lookup("#find-chart").queryAs(PlotView.class);
  }

  private void assertThatTheFasterIsOpen() throws Exception {
    eventually(() -> assertThat(scenario().pool().replicas()).isEqualTo(3));
    assertThat(model.modeProperty().get()).isEqualTo("explore");
  }

  @Test
  void aClickOnADotOpensItsCandidate(FxRobot robot) throws Exception {
    var plot = searched(robot);
    var dot = new AtomicReference<Point2D>();
    robot.interact(() -> dot.set(lowestDot(plot)));
    robot.clickOn(dot.get());
    assertThatTheFasterIsOpen();
  }

  @Test
  void keysGoFromDotToDotAndEnterOpens(FxRobot robot) throws Exception {
    var plot = searched(robot);
    robot.interact(plot::requestFocus);
    robot.push(KeyCode.LEFT);
    robot.push(KeyCode.LEFT);
    robot.push(KeyCode.ENTER);
    assertThatTheFasterIsOpen();
  }

  /** A place on the screen that points at the lowest dot. */
  private static Point2D lowestDot(PlotView plot) {
    for (double y = plot.getHeight(); y > 0; y -= 5) {
      for (double x = 0; x < plot.getWidth(); x += 5) {
        if (plot.spotAt(x, y).isPresent()) {
          return plot.localToScreen(x, y);
        }
      }
    }
    throw new AssertionError("no dot");
  }
}
