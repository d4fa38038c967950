package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.shell.Choosers;
import dev.servescope.ui.shell.TroubleDialog;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Film, pictures, theme and close, used with mouse and keys. */
class WindowFlowTest extends WindowFlow {
  @Start
  void start(Stage primary) {
    open(primary);
  }

  @Test
  void theWindowOpensOnARunWithEveryTileFilled(FxRobot robot) throws Exception {
    await(() -> text(robot, "#tile-p95-value").equals("2.78"));
    eventually(() -> assertThat(text(robot, "#tile-cost-value")).isEqualTo("7.87"));
    eventually(() -> assertThat(stage.getTitle()).isEqualTo("Conference spike – ServeScope"));
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
  void aChartIsSavedAtTheSizeAskedForWithItsDensity(FxRobot robot) throws Exception {
    var file = folder.resolve("latency.png");
    choosers.export = Optional.of(file);
    robot.rightClickOn("#chart-latency").clickOn("#chart-menu-save");
    // A dialog gives the focus to its first question when it is shown, which may be after a click.
    await(() -> robot.lookup("#export-scope").query().isFocused());
    robot.clickOn("#export-width");
    robot.interact(robot.lookup("#export-width").queryAs(TextInputControl.class)::selectAll);
    robot.write("8");
    eventually(() -> assertThat(text(robot, "#export-outcome")).startsWith("945"));
    robot.clickOn("#export-save");
    await(() -> Files.exists(file) && model.notices().shownProperty().get() != null);
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
    await(() -> Files.exists(file) && model.notices().shownProperty().get() != null);
    assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(900);
  }

  @Test
  void thePicturesOfAnExportAreLeafedThroughBeforeItIsMade(FxRobot robot) throws Exception {
    keys(robot, KeyCode.SHORTCUT, KeyCode.E);
    eventually(() -> assertThat(robot.lookup("#export-pages").query().isVisible()).isFalse());
    robot.clickOn("#export-scope").clickOn("All charts, a file for each");
    eventually(() -> assertThat(text(robot, "#export-caption")).endsWith("Whole dashboard"));
    robot.clickOn("#export-after");
    eventually(() -> assertThat(text(robot, "#export-caption")).startsWith("2 of"));
    assertThat(robot.lookup("#export-picture").query().getAccessibleText()).endsWith("Latency");
    keys(robot, KeyCode.ESCAPE);
    eventually(() -> assertThat(robot.lookup("#export-dialog").tryQuery()).isEmpty());
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
  void workThatWaitsIsOfferedUntilItIsAnsweredAndAskedAboutAtTheEnd(FxRobot robot)
      throws Exception {
    var first = scenario().withName("First");
    var second = scenario().withName("Second");
    robot.interact(() -> model.offerRecovery(List.of(first, second)));
    await(() -> text(robot, "#waiting-text").contains("First"));
    robot.doubleClickOn("#waiting-give-up");
    eventually(() -> assertThat(text(robot, "#waiting-text")).contains("Second"));
    keys(robot, KeyCode.ESCAPE);
    robot.clickOn("#waiting-take");
    await(() -> scenario().equals(second));
    eventually(() -> assertThat(robot.lookup("#waiting").query().isVisible()).isFalse());
    keys(robot, KeyCode.F11);
    robot.interact(() -> model.document().openStarter(model.starters().getLast()));
    assertThat(choosers.asked).isEmpty();
    keys(robot, KeyCode.SHORTCUT, KeyCode.Q);
    eventually(() -> assertThat(choosers.asked).containsExactly("unsaved"));
    assertThat(stage.isShowing()).isTrue();
    assertThat(scenario()).isEqualTo(second);
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
}
