package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Sweeps with mouse and keys. */
class SweepFlowTest extends WindowFlow {
  private static final Scenario QUICK =
      Scenario.of(
          "Quick",
          new Traffic.Poisson(Rate.perSecond(15)),
          new Work.Exponential(Duration.ofMillis(100)),
          Pool.SINGLE.withReplicas(2),
          new Horizon.Until(Duration.ofMinutes(2)));

  @Start
  void start(Stage primary) {
    open(primary);
  }

  private static void write(FxRobot robot, String field, String text) {
    robot.clickOn(field);
    robot.interact(robot.lookup(field).queryAs(TextInputControl.class)::selectAll);
    robot.write(text);
  }

  private static boolean seen(FxRobot robot, String id) {
    return robot.lookup(id).match(Node::isVisible).tryQuery().isPresent();
  }

  @Test
  void aRangeIsSweptItsFindingsAreReadAndAPointOpensInExplore(FxRobot robot) throws Exception {
    robot.interact(() -> model.explore().editor().open(QUICK));
    robot.clickOn("#mode-sweep");
    assertThat(text(robot, "#sweep-empty")).startsWith("Choose what to vary");

    write(robot, "#sweep-range", "4..1");
    eventually(
        () -> assertThat(text(robot, "#sweep-problem")).contains("the empty range \"4..1\""));
    assertThat(robot.lookup("#sweep-run").query().isDisabled()).isTrue();

    write(robot, "#sweep-range", "1..4");
    write(robot, "#sweep-runs", "3");
    robot.push(KeyCode.ENTER);
    eventually(() -> assertThat(text(robot, "#sweep-status")).isEqualTo("All runs are there: 12."));
    eventually(
        () ->
            assertThat(robot.lookup("#sweep-findings .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Saturation")
                .anyMatch(sentence -> sentence.startsWith("The service keeps up from about 2 on")));
    assertThat(List.of("#sweep-chart-1", "#sweep-chart-2", "#sweep-chart-3"))
        .allMatch(chart -> seen(robot, chart));

    // Four values from left to right: the last stands at the right end of the curve.
    var chart = robot.lookup("#sweep-chart-1").query();
    var right = screen(chart);
    robot.clickOn(new Point2D(right.getMinX() + 0.82 * right.getWidth(), right.getCenterY()));
    eventually(() -> assertThat(scenario().pool().replicas()).isEqualTo(4));
    assertThat(model.modeProperty().get()).isEqualTo("explore");
  }

  @Test
  void aLongSweepIsCancelledAndSaysHowFarItCame(FxRobot robot) throws Exception {
    var endless = QUICK.withHorizon(new Horizon.Until(Duration.ofDays(20)));
    robot.clickOn("#mode-sweep");
    robot.interact(() -> model.explore().editor().open(endless));
    robot.clickOn("#sweep-run");
    eventually(() -> assertThat(seen(robot, "#sweep-progress")).isTrue());
    assertThat(seen(robot, "#sweep-run")).isFalse();

    robot.clickOn("#sweep-cancel");

    eventually(
        () ->
            assertThat(text(robot, "#sweep-status"))
                .startsWith("Cancelled; runs done: ")
                .contains(" of 80."));
    assertThat(seen(robot, "#sweep-run")).isTrue();
  }

  @Test
  void noKnobIsOfferedTogetherWithItself(FxRobot robot) {
    robot.interact(() -> model.explore().editor().open(QUICK));
    robot.clickOn("#mode-sweep");
    ComboBox<?> first = robot.lookup("#sweep-knob").queryAs(ComboBox.class);
    ComboBox<?> second = robot.lookup("#sweep-second-knob").queryAs(ComboBox.class);
    assertThat(names(second)).doesNotContain("Replicas").contains("nothing", "Batch size");

    robot.interact(() -> second.getSelectionModel().select(names(second).indexOf("Shards")));
    robot.interact(() -> first.getSelectionModel().select(names(first).indexOf("Batch size")));
    assertThat(names(second)).doesNotContain("Batch size").contains("Replicas");
    assertThat(second.getValue()).hasToString("Shards");

    robot.interact(() -> first.getSelectionModel().select(names(first).indexOf("Shards")));
    assertThat(second.getValue()).hasToString("nothing");
  }

  private static List<String> names(ComboBox<?> box) {
    return box.getItems().stream().map(Object::toString).toList();
  }
}
