package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.app.StarterScenarios;
import dev.servescope.app.StoragePorts;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.BackgroundRunner;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.shell.Choosers;
import dev.servescope.ui.shell.FakeChoosers;
import dev.servescope.ui.shell.Ports;
import dev.servescope.ui.shell.ServeScopeWindow;
import dev.servescope.ui.shell.Tasks;
import dev.servescope.ui.shell.WindowModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window with the real engine behind it, used with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class WindowFlowTest {
  @TempDir private static Path folder;

  private final FakeChoosers choosers = new FakeChoosers();
  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  private WindowModel model;
  private Stage stage;

  @Start
  void open(Stage primary) {
    stage = primary;
    var storage = new StoragePorts(folder.resolve("settings"));
    var ports =
        new Ports(
            new BackgroundRunner(Platform::runLater),
            storage.scenarios(),
            storage.traces(),
            storage.pictures(),
            storage.settings(),
            storage.autosave(),
            choosers,
            new Tasks(disk, Platform::runLater),
            StarterScenarios.all());
    model = new WindowModel(ports, Settings.DEFAULT.withWindow(960, 700, false));
    new ServeScopeWindow(model).show(primary);
  }

  @AfterEach
  void end() {
    Platform.runLater(model::end);
    disk.shutdown();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void awaitRun() throws Exception {
    await(
        () ->
            model.explore().runs().runProperty().get() != null
                && model.explore().runs().runProperty().get().finished()
                && !model.explore().runs().workingProperty().get()
                && model
                    .explore()
                    .runs()
                    .runProperty()
                    .get()
                    .scenario()
                    .equals(model.explore().editor().scenario()));
  }

  private Scenario scenario() {
    return model.explore().editor().scenario();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).<Labeled>queryAs(Labeled.class).getText();
  }

  private static void dragTo(FxRobot robot, String slider, double share) {
    var thumb = robot.lookup(slider + " .thumb").query();
    Bounds way = screen(robot.lookup(slider).query());
    robot.drag(thumb, MouseButton.PRIMARY);
    robot.moveTo(way.getMinX() + way.getWidth() * share, way.getCenterY());
    robot.drop();
  }

  private static Bounds screen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  private static PlotView chart(FxRobot robot) {
    return robot.lookup("#chart-latency").queryAs(PlotView.class);
  }

  @Test
  void theWindowOpensOnARunWithEveryTileFilled(FxRobot robot) throws Exception {
    awaitRun();
    await(() -> text(robot, "#tile-p95-value").equals("2.78"));
    assertThat(text(robot, "#tile-cost-value")).isEqualTo("7.87");
    assertThat(stage.getTitle()).isEqualTo("Conference spike – ServeScope");
  }

  @Test
  void aDraggedThumbChangesScenarioChartAndTileAndIsOneStepToUndo(FxRobot robot) throws Exception {
    awaitRun();
    await(() -> text(robot, "#tile-p95-value").equals("2.78"));
    var before = scenario();
    var figure = chart(robot).figureProperty().get();
    dragTo(robot, "#replicas-slider", 0.6);
    awaitRun();
    assertThat(scenario().pool().replicas()).isBetween(8, 20);
    await(() -> !text(robot, "#tile-p95-value").equals("2.78"));
    assertThat(chart(robot).figureProperty().get()).isNotEqualTo(figure);
    assertThat(text(robot, "#pattern-name")).endsWith(" replicas");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    awaitRun();
    assertThat(scenario()).isEqualTo(before);
    await(() -> text(robot, "#tile-p95-value").equals("2.78"));
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertThat(scenario().pool().replicas()).isBetween(8, 20);
  }

  @Test
  void arrowsStepTheSliderAndShiftStepsFiner(FxRobot robot) throws Exception {
    awaitRun();
    robot.interact(() -> robot.lookup("#arrival-rate-slider").query().requestFocus());
    robot.push(KeyCode.RIGHT);
    assertThat(scenario().traffic().meanRate().perSecond()).isEqualTo(5);
    robot.push(KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(scenario().traffic().meanRate().perSecond()).isEqualTo(4.9);
  }

  @Test
  void aTypedValueIsTakenAndABadOneRefusedWithWhatIsAllowed(FxRobot robot) throws Exception {
    awaitRun();
    robot.doubleClickOn("#batch-size-field").write("8").push(KeyCode.ENTER);
    assertThat(scenario().pool().batching().size()).isEqualTo(8);
    var slider = robot.lookup("#batch-size-slider").queryAs(Slider.class);
    assertThat(slider.getValue()).isBetween(0.37, 0.38);
    robot.write("0").push(KeyCode.ENTER);
    var field = robot.lookup("#batch-size-field").queryAs(TextField.class);
    assertThat(scenario().pool().batching().size()).isEqualTo(8);
    assertThat(text(robot, "#batch-size-note")).contains("a whole number from 1 to 1,024");
    assertThat(field.getPseudoClassStates()).anyMatch(state -> state.toString().equals("invalid"));
    robot.push(KeyCode.ESCAPE);
    assertThat(field.getText()).isEqualTo("8");
    assertThat(text(robot, "#batch-size-note")).isEmpty();
  }

  @Test
  void undoInAFieldWithoutEditsUndoesTheScenario(FxRobot robot) throws Exception {
    awaitRun();
    robot.doubleClickOn("#shards-field").write("4").push(KeyCode.ENTER);
    assertThat(scenario().pool().sharding().shards()).isEqualTo(4);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(scenario().pool().sharding().shards()).isEqualTo(1);
  }

  @Test
  void aPatternButtonSetsThePoolAndIsNamed(FxRobot robot) throws Exception {
    awaitRun();
    robot.clickOn("#pattern-event-driven");
    assertThat(scenario().pool().onDemand()).isTrue();
    assertThat(text(robot, "#pattern-name")).isEqualTo("starts on demand");
    robot.clickOn("#pattern-sharded");
    assertThat(text(robot, "#pattern-name")).isEqualTo("3 shards");
    assertThat(text(robot, "#cold-start-note")).isEmpty();
  }

  @Test
  void spacePlaysWhereverTheFocusIsButInFields(FxRobot robot) throws Exception {
    awaitRun();
    var playing = model.explore().playhead().playingProperty();
    robot.interact(() -> robot.lookup("#replicas-slider").query().requestFocus());
    robot.push(KeyCode.SPACE);
    assertThat(playing.get()).isTrue();
    await(() -> model.explore().playhead().positionProperty().get() > 0);
    robot.interact(() -> robot.lookup("#pin").query().requestFocus());
    robot.push(KeyCode.SPACE);
    assertThat(playing.get()).isFalse();
    assertThat(model.explore().pinnedProperty().get()).isNull();
    robot.push(KeyCode.ENTER);
    assertThat(model.explore().pinnedProperty().get()).isNotNull();
    robot.clickOn("#replicas-field").push(KeyCode.SPACE);
    assertThat(playing.get()).isFalse();
  }

  @Test
  void commaAndFullStopStepByFrames(FxRobot robot) throws Exception {
    awaitRun();
    robot.interact(() -> robot.lookup("#transport-play").query().requestFocus());
    robot.push(KeyCode.PERIOD).push(KeyCode.PERIOD).push(KeyCode.COMMA);
    assertThat(model.explore().playhead().positionProperty().get()).isEqualTo(6);
    assertThat(text(robot, "#transport-clock")).isEqualTo("0:06");
  }

  @Test
  void aPinnedRunGivesTheTilesTheirDifferences(FxRobot robot) throws Exception {
    awaitRun();
    robot.clickOn("#pin");
    assertThat(robot.lookup("#pin").queryAs(Button.class).getText()).isEqualTo("Unpin baseline");
    robot.doubleClickOn("#replicas-field").write("6").push(KeyCode.ENTER);
    awaitRun();
    await(() -> text(robot, "#tile-cost-change").startsWith("$"));
    assertThat(text(robot, "#tile-p95-change")).endsWith("s");
  }

  @Test
  void aChartIsSavedAtTheSizeAskedForWithItsDensity(FxRobot robot) throws Exception {
    awaitRun();
    var file = folder.resolve("latency.png");
    choosers.export = Optional.of(file);
    robot.rightClickOn("#chart-latency").clickOn("#chart-menu-save");
    robot.doubleClickOn("#export-width").write("8");
    robot.clickOn("#export-save");
    await(() -> Files.exists(file) && model.noticeProperty().get() != null);
    var picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(945);
    assertThat(picture.getHeight()).isEqualTo(540);
    assertThat(text(robot, "#notice-text")).isEqualTo("Saved latency.png.");
  }

  @Test
  void theWholeDashboardIsSavedByKey(FxRobot robot) throws Exception {
    awaitRun();
    var file = folder.resolve("whole.png");
    choosers.export = Optional.of(file);
    robot.push(KeyCode.SHORTCUT, KeyCode.E);
    robot.clickOn("#export-save");
    await(() -> Files.exists(file) && model.noticeProperty().get() != null);
    assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(900);
  }

  @Test
  void closingWithUnsavedWorkAsksFirst(FxRobot robot) throws Exception {
    awaitRun();
    robot.clickOn("#pattern-single");
    robot.push(KeyCode.SHORTCUT, KeyCode.Q);
    assertThat(choosers.asked).containsExactly("unsaved");
    assertThat(stage.isShowing()).isTrue();
    choosers.leave = Choosers.Leave.DISCARD;
    robot.push(KeyCode.SHORTCUT, KeyCode.Q);
    await(() -> !stage.isShowing());
  }

  @Test
  void theThemeTurnsDarkAndBack(FxRobot robot) throws Exception {
    awaitRun();
    var light = chart(robot).paletteProperty().get();
    robot.clickOn("#theme");
    assertThat(chart(robot).paletteProperty().get()).isNotEqualTo(light);
    robot.clickOn("#theme");
    assertThat(chart(robot).paletteProperty().get()).isEqualTo(light);
  }

  @Test
  void sectionsFoldAndEveryControlIsInside(FxRobot robot) throws Exception {
    awaitRun();
    robot.clickOn("#batching-header");
    assertThat(robot.lookup("#batch-delay-field").query().isDisabled()).isFalse();
    assertThat(text(robot, "#batch-delay-note")).startsWith("No effect: ");
    assertThat(text(robot, "#batching-summary")).isEqualTo("one at a time");
  }
}
