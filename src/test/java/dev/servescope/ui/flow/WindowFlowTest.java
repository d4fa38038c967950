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
import dev.servescope.ui.shell.TroubleDialog;
import dev.servescope.ui.shell.WindowModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

  @BeforeEach
  void focus(FxRobot robot) throws Exception {
    awaitRun();
    robot.interact(stage::requestFocus);
    await(stage::isFocused);
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(stage::hide);
    robot.interact(model::end);
    disk.shutdown();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(8, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Keys and clicks arrive in their own time: an expectation is one that comes true. */
  private static void eventually(Runnable expectation) throws Exception {
    try {
      await(
          () -> {
            try {
              expectation.run();
              return true;
            } catch (AssertionError notYet) {
              return false;
            }
          });
    } catch (TimeoutException never) {
      expectation.run();
    }
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

  /** Presses keys together and waits until the window has heard of it. */
  private static void keys(FxRobot robot, KeyCode... together) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(together);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Bounds screen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  private static PlotView chart(FxRobot robot) {
    return robot.lookup("#chart-latency").queryAs(PlotView.class);
  }

  @Test
  void theWindowOpensOnARunWithEveryTileFilled(FxRobot robot) throws Exception {
    await(() -> text(robot, "#tile-p95-value").equals("2.78"));
    eventually(() -> assertThat(text(robot, "#tile-cost-value")).isEqualTo("7.87"));
    eventually(() -> assertThat(stage.getTitle()).isEqualTo("Conference spike – ServeScope"));
  }

  @Test
  void aDraggedThumbChangesScenarioChartAndTileAndIsOneStepToUndo(FxRobot robot) throws Exception {
    await(() -> text(robot, "#tile-p95-value").equals("2.78"));
    var before = scenario();
    var figure = chart(robot).figureProperty().get();
    dragTo(robot, "#replicas-slider", 0.6);
    awaitRun();
    eventually(() -> assertThat(scenario().pool().replicas()).isBetween(8, 20));
    await(() -> !text(robot, "#tile-p95-value").equals("2.78"));
    eventually(() -> assertThat(chart(robot).figureProperty().get()).isNotEqualTo(figure));
    eventually(() -> assertThat(text(robot, "#pattern-name")).endsWith(" replicas"));
    keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
    awaitRun();
    eventually(() -> assertThat(scenario()).isEqualTo(before));
    await(() -> text(robot, "#tile-p95-value").equals("2.78"));
    keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    eventually(() -> assertThat(scenario().pool().replicas()).isBetween(8, 20));
  }

  @Test
  void arrowsStepTheSliderAndShiftStepsFiner(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#arrival-rate-slider").query().requestFocus());
    keys(robot, KeyCode.RIGHT);
    eventually(() -> assertThat(scenario().traffic().meanRate().perSecond()).isEqualTo(5));
    keys(robot, KeyCode.SHIFT, KeyCode.LEFT);
    eventually(() -> assertThat(scenario().traffic().meanRate().perSecond()).isEqualTo(4.9));
  }

  @Test
  void aTypedValueIsTakenAndABadOneRefusedWithWhatIsAllowed(FxRobot robot) throws Exception {
    robot.doubleClickOn("#batch-size-field").write("8");
    keys(robot, KeyCode.ENTER);
    eventually(() -> assertThat(scenario().pool().batching().size()).isEqualTo(8));
    var slider = robot.lookup("#batch-size-slider").queryAs(Slider.class);
    eventually(() -> assertThat(slider.getValue()).isBetween(0.37, 0.38));
    robot.write("0");
    keys(robot, KeyCode.ENTER);
    var field = robot.lookup("#batch-size-field").queryAs(TextField.class);
    eventually(() -> assertThat(scenario().pool().batching().size()).isEqualTo(8));
    eventually(
        () ->
            assertThat(text(robot, "#batch-size-note")).contains("a whole number from 1 to 1,024"));
    eventually(
        () ->
            assertThat(field.getPseudoClassStates())
                .anyMatch(state -> state.toString().equals("invalid")));
    keys(robot, KeyCode.ESCAPE);
    eventually(() -> assertThat(field.getText()).isEqualTo("8"));
    eventually(() -> assertThat(text(robot, "#batch-size-note")).isEmpty());
  }

  @Test
  void undoInAFieldWithoutEditsUndoesTheScenario(FxRobot robot) throws Exception {
    robot.doubleClickOn("#shards-field").write("4");
    keys(robot, KeyCode.ENTER);
    eventually(() -> assertThat(scenario().pool().sharding().shards()).isEqualTo(4));
    keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
    eventually(() -> assertThat(scenario().pool().sharding().shards()).isEqualTo(1));
  }

  @Test
  void aPatternButtonSetsThePoolAndIsNamed(FxRobot robot) throws Exception {
    robot.clickOn("#pattern-event-driven");
    eventually(() -> assertThat(scenario().pool().onDemand()).isTrue());
    eventually(() -> assertThat(text(robot, "#pattern-name")).isEqualTo("starts on demand"));
    robot.clickOn("#pattern-sharded");
    eventually(() -> assertThat(text(robot, "#pattern-name")).isEqualTo("3 shards"));
    eventually(() -> assertThat(text(robot, "#cold-start-note")).isEmpty());
  }

  @Test
  void spacePlaysWhereverTheFocusIsButInFields(FxRobot robot) throws Exception {
    var playing = model.explore().playhead().playingProperty();
    robot.interact(() -> robot.lookup("#replicas-slider").query().requestFocus());
    keys(robot, KeyCode.SPACE);
    eventually(() -> assertThat(playing.get()).isTrue());
    await(() -> model.explore().playhead().positionProperty().get() > 0);
    robot.interact(() -> robot.lookup("#pin").query().requestFocus());
    keys(robot, KeyCode.SPACE);
    eventually(() -> assertThat(playing.get()).isFalse());
    eventually(() -> assertThat(model.explore().pinnedProperty().get()).isNull());
    keys(robot, KeyCode.ENTER);
    eventually(() -> assertThat(model.explore().pinnedProperty().get()).isNotNull());
    robot.clickOn("#replicas-field");
    keys(robot, KeyCode.SPACE);
    eventually(() -> assertThat(playing.get()).isFalse());
  }

  @Test
  void commaAndFullStopStepByFrames(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#transport-play").query().requestFocus());
    keys(robot, KeyCode.PERIOD);
    keys(robot, KeyCode.PERIOD);
    keys(robot, KeyCode.COMMA);
    eventually(() -> assertThat(model.explore().playhead().positionProperty().get()).isEqualTo(6));
    eventually(() -> assertThat(text(robot, "#transport-clock")).isEqualTo("0:06"));
  }

  @Test
  void aPinnedRunGivesTheTilesTheirDifferences(FxRobot robot) throws Exception {
    robot.clickOn("#pin");
    eventually(
        () ->
            assertThat(robot.lookup("#pin").queryAs(Button.class).getText())
                .isEqualTo("Unpin baseline"));
    robot.doubleClickOn("#replicas-field").write("6");
    keys(robot, KeyCode.ENTER);
    awaitRun();
    await(() -> text(robot, "#tile-cost-change").startsWith("$"));
    eventually(() -> assertThat(text(robot, "#tile-p95-change")).endsWith("s"));
  }

  @Test
  void aChartIsSavedAtTheSizeAskedForWithItsDensity(FxRobot robot) throws Exception {
    var file = folder.resolve("latency.png");
    choosers.export = Optional.of(file);
    robot.rightClickOn("#chart-latency").clickOn("#chart-menu-save");
    robot.doubleClickOn("#export-width").write("8");
    robot.clickOn("#export-save");
    await(() -> Files.exists(file) && model.noticeProperty().get() != null);
    var picture = ImageIO.read(file.toFile());
    eventually(() -> assertThat(picture.getWidth()).isEqualTo(945));
    eventually(() -> assertThat(picture.getHeight()).isEqualTo(540));
    eventually(() -> assertThat(text(robot, "#notice-text")).isEqualTo("Saved latency.png."));
  }

  @Test
  void theWholeDashboardIsSavedByKey(FxRobot robot) throws Exception {
    var file = folder.resolve("whole.png");
    choosers.export = Optional.of(file);
    keys(robot, KeyCode.SHORTCUT, KeyCode.E);
    robot.clickOn("#export-save");
    await(() -> Files.exists(file) && model.noticeProperty().get() != null);
    assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(900);
  }

  @Test
  void aChartThatHasTheFocusIsCopiedByKey(FxRobot robot) throws Exception {
    robot.clickOn("#chart-cost");
    keys(robot, KeyCode.SHORTCUT, KeyCode.C);
    await(() -> text(robot, "#notice-text").equals("Copied: Cost."));
    var copied = new AtomicReference<Image>();
    robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getImage()));
    assertThat(copied.get().getWidth()).isGreaterThan(900);
  }

  @Test
  void aDefectIsToldInOneDialogAndTheWorkGoesOn(FxRobot robot) throws Exception {
    robot.clickOn("#pattern-single");
    var mine = scenario();
    var dialog = new TroubleDialog(() -> stage);
    dialog.uncaughtException(Thread.currentThread(), new IllegalStateException("a defect"));
    dialog.uncaughtException(Thread.currentThread(), new IllegalStateException("another"));
    await(() -> robot.lookup("#trouble-dialog").queryAll().size() == 1);
    var pane = robot.lookup("#trouble-dialog").queryAs(DialogPane.class);
    assertThat(pane.getHeaderText()).isEqualTo("Something went wrong: a defect");
    robot.interact(() -> ((Button) pane.lookupButton(ButtonType.CLOSE)).fire());
    await(() -> robot.lookup("#trouble-dialog").queryAll().isEmpty());
    assertThat(scenario()).isEqualTo(mine);
  }

  @Test
  void closingWithUnsavedWorkAsksFirst(FxRobot robot) throws Exception {
    robot.clickOn("#pattern-single");
    keys(robot, KeyCode.SHORTCUT, KeyCode.Q);
    eventually(() -> assertThat(choosers.asked).containsExactly("unsaved"));
    eventually(() -> assertThat(stage.isShowing()).isTrue());
    choosers.leave = Choosers.Leave.DISCARD;
    // By mouse: the headless platform would never hear of the key's release.
    robot.clickOn("#scenario-menu").clickOn("#menu-quit");
    await(() -> !stage.isShowing());
  }

  @Test
  void theThemeTurnsDarkAndBack(FxRobot robot) throws Exception {
    var light = chart(robot).paletteProperty().get();
    robot.clickOn("#theme");
    eventually(() -> assertThat(chart(robot).paletteProperty().get()).isNotEqualTo(light));
    robot.clickOn("#theme");
    eventually(() -> assertThat(chart(robot).paletteProperty().get()).isEqualTo(light));
  }

  @Test
  void sectionsFoldAndEveryControlIsInside(FxRobot robot) throws Exception {
    robot.clickOn("#batching-header");
    eventually(() -> assertThat(robot.lookup("#batch-delay-field").query().isDisabled()).isFalse());
    eventually(() -> assertThat(text(robot, "#batch-delay-note")).startsWith("No effect: "));
    eventually(() -> assertThat(text(robot, "#batching-summary")).isEqualTo("one at a time"));
  }
}
