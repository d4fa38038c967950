package dev.servescope.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What the program says of itself, asked for from the menu. */
class AboutFlowTest extends WindowFlow {
  @Start
  void start(Stage primary) {
    open(primary);
  }

  @Test
  void theMenuTellsOfTheProgramAndEscapeGoesBack(FxRobot robot) throws Exception {
    robot.clickOn("#scenario-menu").clickOn("#menu-about");
    await(() -> robot.lookup("#about-version").tryQuery().isPresent());
    assertThat(text(robot, "#about-version")).isEqualTo(ABOUT.version());
    assertThat(robot.lookup("#about-third-party").queryAs(TextArea.class).getText())
        .isEqualTo(ABOUT.thirdParty().orElseThrow());
    robot.clickOn("#about-copy-report");
    eventually(() -> assertThat(copied(robot)).isEqualTo(ABOUT.forReport("en")));
    robot.clickOn("#about-copy-citation");
    eventually(() -> assertThat(copied(robot)).contains("(version 1.2.3)"));
    keys(robot, KeyCode.ESCAPE);
    await(() -> robot.lookup("#about-version").tryQuery().isEmpty());
    assertThat(stage.isShowing()).isTrue();
  }

  private static String copied(FxRobot robot) {
    var text = new AtomicReference<>("");
    robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
    return text.get();
  }
}
