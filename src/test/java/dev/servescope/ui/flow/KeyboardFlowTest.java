package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.export.FileNames;
import dev.servescope.ui.port.FileKind;
import dev.servescope.ui.shell.Choosers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The whole window without a mouse. */
class KeyboardFlowTest extends WindowFlow {
  private static final Scenario QUICK =
      Scenario.of(
          "Quick",
          new Traffic.Poisson(Rate.perSecond(15)),
          new Work.Exponential(Duration.ofMillis(100)),
          Pool.SINGLE.withReplicas(2),
          new Horizon.Until(Duration.ofMinutes(2)));

  /** More stops than any way through the window has. */
  private static final int FAR = 120;

  @Start
  void start(Stage primary) {
    open(primary);
  }

  @Test
  void everythingIsReachedAndDoneByKeys(FxRobot robot) throws Exception {
    robot.interact(() -> model.explore().editor().open(QUICK));
    awaitRun();
    choosers.leave = Choosers.Leave.DISCARD;
    changeAndUndo(robot);
    playAndStep(robot);
    readAChart(robot);
    compare(robot);
    sweep(robot);
    find(robot);
    openACase(robot);
    export(robot);
    readTheKeys(robot);
  }

  private void changeAndUndo(FxRobot robot) throws Exception {
    reach(robot, "batch-size-slider");
    keys(robot, KeyCode.RIGHT);
    eventually(() -> assertThat(batchSize()).isEqualTo(2));
    keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
    eventually(() -> assertThat(batchSize()).isEqualTo(1));
  }

  private int batchSize() {
    return scenario().pool().batching().size();
  }

  private void playAndStep(FxRobot robot) throws Exception {
    var playhead = model.explore().playhead();
    keys(robot, KeyCode.SPACE);
    await(() -> playhead.positionProperty().get() > 0);
    keys(robot, KeyCode.SPACE);
    eventually(() -> assertThat(playhead.playingProperty().get()).isFalse());
    double before = playhead.positionProperty().get();
    keys(robot, KeyCode.PERIOD);
    eventually(() -> assertThat(playhead.positionProperty().get()).isGreaterThan(before));
    keys(robot, KeyCode.SHORTCUT, KeyCode.B);
    eventually(() -> assertThat(model.explore().pinnedProperty().get()).isNotNull());
  }

  private void readAChart(FxRobot robot) throws Exception {
    reach(robot, "chooser-latency");
    keys(robot, KeyCode.ENTER);
    await(() -> !robot.lookup("#chart-choice-components").queryAll().isEmpty());
    keys(robot, KeyCode.DOWN);
    keys(robot, KeyCode.DOWN);
    keys(robot, KeyCode.ENTER);
    await(() -> model.explore().choices().shownProperty().get().getFirst() != ChartKind.LATENCY);
    var chart = "chart-" + model.explore().choices().shownProperty().get().getFirst().key();
    reach(robot, chart);
    keys(robot, KeyCode.T);
    await(() -> focusIsIn(chart + "-table"));
    TableView<?> table = robot.lookup("#" + chart + "-table .table-view").queryAs(TableView.class);
    assertThat(table.getColumns()).hasSizeGreaterThan(1);
    assertThat(table.getItems()).hasSizeGreaterThan(1);
    keys(robot, KeyCode.SHORTCUT, KeyCode.C);
    var copied = new AtomicReference<String>();
    robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
    assertThat(copied.get()).startsWith("Time (s)\t").contains("\n0\t");
    keys(robot, KeyCode.ESCAPE);
    await(() -> focusIsIn(chart) && robot.lookup("#" + chart + "-table").queryAll().isEmpty());
  }

  private void compare(FxRobot robot) throws Exception {
    keys(robot, KeyCode.SHORTCUT, KeyCode.K);
    keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    eventually(() -> assertThat(batchSize()).isEqualTo(2));
    keys(robot, KeyCode.SHORTCUT, KeyCode.K);
    keys(robot, KeyCode.SHORTCUT, KeyCode.DIGIT2);
    await(() -> text(robot, "#compare-status").startsWith("Means of 10 runs"));
    assertThat(text(robot, "#compare-words-2")).isEqualTo("batch size 1 → 2");
    reach(robot, "compare-open-1");
    keys(robot, KeyCode.ENTER);
    eventually(() -> assertThat(batchSize()).isEqualTo(1));
    assertThat(model.exploring().get()).isTrue();
  }

  private void sweep(FxRobot robot) throws Exception {
    keys(robot, KeyCode.SHORTCUT, KeyCode.DIGIT3);
    write(robot, "sweep-range", "1..4");
    write(robot, "sweep-runs", "3");
    keys(robot, KeyCode.ENTER);
    await(() -> text(robot, "#sweep-status").equals("All runs are there: 12."));
    reach(robot, "sweep-chart-1");
    keys(robot, KeyCode.RIGHT);
    keys(robot, KeyCode.SHIFT, KeyCode.RIGHT);
    keys(robot, KeyCode.ENTER);
    eventually(() -> assertThat(scenario().pool().replicas()).isEqualTo(4));
  }

  private void find(FxRobot robot) throws Exception {
    keys(robot, KeyCode.SHORTCUT, KeyCode.DIGIT4);
    write(robot, "find-p95", "600ms");
    write(robot, "find-values-1", "2..4");
    write(robot, "find-values-2", "1");
    keys(robot, KeyCode.ENTER);
    await(() -> robot.lookup("#find-answer").query().isVisible());
    reach(robot, "find-open");
    keys(robot, KeyCode.ENTER);
    await(model.exploring()::get);
    assertThat(scenario().pool().replicas()).isLessThan(4);
  }

  private void openACase(FxRobot robot) throws Exception {
    keys(robot, KeyCode.SHORTCUT, KeyCode.DIGIT5);
    await(() -> !robot.lookup("#case-b15-open").queryAll().isEmpty());
    write(robot, "gallery-search", "750 cold");
    await(() -> robot.lookup(".case-card").queryAll().size() == 1);
    reach(robot, "case-b15-open");
    keys(robot, KeyCode.ENTER);
    await(() -> robot.lookup("#case-panel").query().isVisible());
    reach(robot, "case-close");
    keys(robot, KeyCode.ENTER);
    await(() -> !robot.lookup("#case-panel").query().isVisible());
  }

  private void export(FxRobot robot) throws Exception {
    awaitRun();
    choosers.exportFolder = Optional.of(folder);
    keys(robot, KeyCode.SHORTCUT, KeyCode.E);
    await(() -> !robot.lookup("#export-save").queryAll().isEmpty());
    keys(robot, KeyCode.ESCAPE);
    await(() -> robot.lookup("#export-save").queryAll().isEmpty());
    assertThat(choosers.asked).doesNotContain("folder");
    reach(robot, "export");
    keys(robot, KeyCode.ENTER);
    await(() -> !robot.lookup("#export-save").queryAll().isEmpty());
    for (var kind : List.of("svg", "pdf", "csv")) {
      reachInDialog(robot, "export-" + kind);
      keys(robot, KeyCode.SPACE);
    }
    reachInDialog(robot, "export-save");
    keys(robot, KeyCode.SPACE);
    await(() -> robot.lookup("#export-save").queryAll().isEmpty());
    var name = FileNames.safe(scenario().name()) + "_dashboard";
    for (var kind : FileKind.values()) {
      await(() -> Files.exists(folder.resolve(name + kind.ending())));
    }
  }

  private void readTheKeys(FxRobot robot) throws Exception {
    keys(robot, KeyCode.F1);
    await(() -> focusIsIn("keys"));
    assertThat(robot.lookup("#keys .key-name").queryAll()).hasSizeGreaterThan(20);
    keys(robot, KeyCode.ESCAPE);
    await(() -> !robot.lookup("#keys").query().isVisible());
  }

  /** Writes over what stands in a field. */
  private void write(FxRobot robot, String field, String text) {
    reach(robot, field);
    keys(robot, KeyCode.SHORTCUT, KeyCode.A);
    robot.write(text);
  }

  /** Goes on with Tab until something has the focus. */
  private void reach(FxRobot robot, String id) {
    robot.interact(
        () -> {
          for (int stop = 0; stop < FAR && !focusIsIn(id); stop++) {
            Event.fireEvent(stage.getScene().getFocusOwner(), tab());
          }
        });
    assertThat(focusIsIn(id)).as("%s within %d stops", id, FAR).isTrue();
  }

  private static void reachInDialog(FxRobot robot, String id) throws Exception {
    var node = robot.lookup("#" + id).query();
    for (int stop = 0; stop < FAR && !node.isFocused(); stop++) {
      keys(robot, KeyCode.TAB);
    }
    assertThat(node.isFocused()).as("%s within %d stops", id, FAR).isTrue();
  }

  private static KeyEvent tab() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false);
  }

  /** Whether the focus is on a node or inside it. */
  private boolean focusIsIn(String id) {
    Node node = stage.getScene().getFocusOwner();
    while (node != null && !id.equals(node.getId())) {
      node = node.getParent();
    }
    return node != null;
  }
}
