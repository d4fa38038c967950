package dev.servescope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
  private Label label;

  @Start
  void show(Stage stage) {
    button = new Button("Undo");
    region = new Region();
    label = new Label("Too long for its place");
    stage.setScene(new Scene(new Pane(button, region, label)));
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

  @Test
  void aPopupWithoutWordsIsNone(FxRobot robot) {
    robot.interact(() -> Tip.setText(button, "There"));
    robot.interact(() -> Event.fireEvent(button, entered()));
    robot.interact(() -> Tip.setText(button, ""));
    assertThat(popup(button)).isNull();
    robot.interact(() -> Tip.setText(button, "Here"));
    assertThat(popup(button).getText()).isEqualTo("Here");
  }

  @Test
  void aLabelThatIsCutTellsItsWholeText(FxRobot robot) {
    robot.interact(
        () -> {
          Tip.setTextIfCut(label);
          Event.fireEvent(label, entered());
        });
    assertThat(popup(label)).isNull();
    robot.interact(() -> label.setMaxWidth(20));
    robot.interact(() -> label.getScene().getRoot().layout());
    robot.interact(() -> Event.fireEvent(label, entered()));
    assertThat(popup(label).getText()).isEqualTo("Too long for its place");
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
