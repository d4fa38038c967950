package dev.servescope.ui.flow;

import dev.servescope.app.StarterScenarios;
import dev.servescope.app.StoragePorts;
import dev.servescope.scenario.Scenario;
import dev.servescope.storage.GalleryFiles;
import dev.servescope.study.BackgroundAdviser;
import dev.servescope.study.BackgroundComparisonRunner;
import dev.servescope.study.BackgroundExaminer;
import dev.servescope.study.BackgroundFinder;
import dev.servescope.study.BackgroundReplicator;
import dev.servescope.study.BackgroundRunner;
import dev.servescope.study.BackgroundSweepRunner;
import dev.servescope.study.Courtesy;
import dev.servescope.ui.plot.PlotView;
import dev.servescope.ui.port.About;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.shell.FakeChoosers;
import dev.servescope.ui.shell.Ports;
import dev.servescope.ui.shell.Pulses;
import dev.servescope.ui.shell.ServeScopeWindow;
import dev.servescope.ui.shell.Tasks;
import dev.servescope.ui.shell.WindowModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Opens the window with the real engine behind it, to be used with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowFlow {
  @TempDir static Path folder;

  static final About ABOUT =
      new About("1.2.3", "25, a maker", "26", "a system", Optional.of("A library\n    MIT"));

  final FakeChoosers choosers = new FakeChoosers();
  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  WindowModel model;
  Stage stage;

  /** To be called by each test class: only its own methods are looked at for a start. */
  void open(Stage primary) {
    stage = primary;
    // As in the program: what goes on behind the window leaves it a processor.
    var pulses = new Pulses();
    var courtesy = new Courtesy(pulses::drawing);
    var storage = new StoragePorts(folder.resolve("settings"));
    var ports =
        new Ports(
            new BackgroundRunner(Platform::runLater),
            new BackgroundReplicator(Platform::runLater),
            new BackgroundAdviser(Platform::runLater, courtesy),
            new BackgroundFinder(Platform::runLater, courtesy),
            new BackgroundSweepRunner(Platform::runLater, courtesy),
            new BackgroundComparisonRunner(Platform::runLater, courtesy),
            storage.scenarios(),
            storage.traces(),
            storage.pictures(),
            storage.settings(),
            storage.autosave(),
            new BackgroundExaminer(Platform::runLater, courtesy),
            GalleryFiles::all,
            storage.lessons(),
            new BackgroundRunner(Platform::runLater),
            choosers,
            new Tasks(disk, Platform::runLater),
            () -> ABOUT,
            StarterScenarios.all());
    model = new WindowModel(ports, Settings.DEFAULT.withWindow(960, 700, false));
    new ServeScopeWindow(model).show(primary);
    pulses.watch(primary.getScene());
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

  static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(8, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Keys and clicks arrive in their own time: an expectation is one that comes true. */
  static void eventually(Runnable expectation) throws Exception {
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

  void awaitRun() throws Exception {
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

  Scenario scenario() {
    return model.explore().editor().scenario();
  }

  static String text(FxRobot robot, String id) {
    return robot.lookup(id).<Labeled>queryAs(Labeled.class).getText();
  }

  static void dragTo(FxRobot robot, String slider, double share) {
    var thumb = robot.lookup(slider + " .thumb").query();
    Bounds way = screen(robot.lookup(slider).query());
    robot.drag(thumb, MouseButton.PRIMARY);
    robot.moveTo(way.getMinX() + way.getWidth() * share, way.getCenterY());
    robot.drop();
  }

  /** Presses keys together and waits until the window has heard of it. */
  static void keys(FxRobot robot, KeyCode... together) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(together);
    WaitForAsyncUtils.waitForFxEvents();
  }

  static Bounds screen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  static PlotView chart(FxRobot robot) {
    return robot.lookup("#chart-latency").queryAs(PlotView.class);
  }
}
