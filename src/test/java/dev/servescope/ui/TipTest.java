package dev.servescope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TipTest {
  private Button button;
  private Region region;

  @Start
  void show(Stage stage) {
    button = new Button("Undo");
    region = new Region();
    stage.setScene(new Scene(new Pane(button, region)));
    stage.show();
  }

  @Test
  void aPopupIsMadeWhenItsNodeIsPointedAtAndFollowsTheText(FxRobot robot) {
    robot.interact(() -> Tip.setText(button, "Undo the last change"));
    assertThat(popup(button)).isNull();
    robot.interact(() -> Event.fireEvent(button, entered()));
    assertThat(popup(button).getText()).isEqualTo("Undo the last change");
    robot.interact(() -> Tip.setText(button, "Nothing to undo"));
    assertThat(popup(button).getText()).isEqualTo("Nothing to undo");
    assertThat(Tip.getText(button)).isEqualTo("Nothing to undo");
  }

  @Test
  void aControlHelpsWithItsTipUnlessItHasHelpOfItsOwn(FxRobot robot) {
    robot.interact(() -> Tip.setText(button, "First"));
    robot.interact(() -> Tip.setText(button, "Second"));
    assertThat(button.getAccessibleHelp()).isEqualTo("Second");
    robot.interact(() -> button.setAccessibleHelp("Own"));
    robot.interact(() -> Tip.setText(button, "Third"));
    assertThat(button.getAccessibleHelp()).isEqualTo("Own");
    robot.interact(() -> Tip.setText(region, "Drawn"));
    assertThat(region.getAccessibleHelp()).isNull();
    assertThat(Tip.getText(new Region())).isEmpty();
  }

  private static Tooltip popup(Node node) {
    return (Tooltip) node.getProperties().get("javafx.scene.control.Tooltip");
  }

  private static MouseEvent entered() {
    return new MouseEvent(
        MouseEvent.MOUSE_ENTERED,
        1,
        1,
        1,
        1,
        null,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }
}
