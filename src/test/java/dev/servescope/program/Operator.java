package dev.servescope.program;

import dev.servescope.app.ServeScopeApp;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A person at the real window, in a process of its own that can be killed: does what the argument
 * says, tells on standard output what it saw, and sits there until standard input ends.
 */
final class Operator {
  private static final long PATIENCE_SECONDS = 60;

  private final FxRobot robot = new FxRobot();
  private final Stage stage;

  private Operator(Stage stage) {
    this.stage = stage;
  }

  static void main(String[] arguments) throws Exception {
    var stage = FxToolkit.registerPrimaryStage();
    FxToolkit.setupApplication(ServeScopeApp.class);
    var operator = new Operator(stage);
    switch (arguments[0]) {
      case "change" -> operator.change();
      case "restore" -> operator.restore();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    tell("ready");
    waitForTheEnd();
    System.exit(0);
  }

  /** Types a batch size of eight. */
  private void change() throws TimeoutException {
    open();
    robot.doubleClickOn("#batch-size-field").write("8").push(KeyCode.ENTER);
    await(() -> stage.getTitle().startsWith("\u25cf"));
  }

  /** Takes the work that is offered. */
  private void restore() throws TimeoutException {
    open();
    var offer = node("#waiting-take");
    await(offer::isVisible);
    tell(robot.lookup("#waiting-text").<Labeled>query().getText());
    robot.clickOn(offer);
    await(() -> stage.getTitle().startsWith("\u25cf"));
    tell(stage.getTitle());
    tell("batch size " + ((TextField) node("#batch-size-field")).getText());
  }

  private void open() throws TimeoutException {
    await(() -> robot.lookup("#batch-size-field").tryQuery().isPresent());
    robot.interact(stage::requestFocus);
    await(stage::isFocused);
  }

  private Node node(String id) {
    return robot.lookup(id).query();
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void tell(String line) {
    System.out.println(line);
  }

  private static void waitForTheEnd() throws IOException {
    while (System.in.read() >= 0) {
      // Whatever comes is not the end.
    }
  }
}
