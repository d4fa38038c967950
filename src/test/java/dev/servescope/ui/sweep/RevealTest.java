package dev.servescope.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A form of 300 above a button of 30 and findings, of which 400 are in sight. */
@ExtendWith(ApplicationExtension.class)
class RevealTest {
  private final Region button = block(30);
  private final VBox findings = new VBox();
  private ScrollPane pane;

  @Start
  void show(Stage stage) {
    pane = new ScrollPane(new VBox(block(300), button, findings));
    pane.setPrefSize(200, 400);
    // A group leaves it as large, whatever size the window has from an earlier test.
    stage.setScene(new Scene(new Group(pane)));
    stage.show();
  }

  private static Region block(double height) {
    var block = new Region();
    block.setMinSize(100, height);
    block.setMaxSize(100, height);
    return block;
  }

  /** How far it is scrolled with findings of a height. */
  private double scrolled(FxRobot robot, double height) {
    robot.interact(
        () -> {
          findings.getChildren().setAll(block(height));
          Reveal.below(pane, findings, button);
        });
    double room = pane.getContent().getLayoutBounds().getHeight();
    return pane.getVvalue() * Math.max(0, room - pane.getViewportBounds().getHeight());
  }

  @Test
  void whatIsInSightNeedsNoScrolling(FxRobot robot) {
    assertThat(scrolled(robot, 20)).isZero();
  }

  @Test
  void itsEndComesIntoSight(FxRobot robot) {
    double below = 330 + 200 - pane.getViewportBounds().getHeight();
    assertThat(scrolled(robot, 200)).isCloseTo(below, within(1.0));
  }

  @Test
  void theButtonStaysInSightWhateverThereIsBelowIt(FxRobot robot) {
    assertThat(scrolled(robot, 900)).isBetween(200.0, 300.0);
  }

  @Test
  void whoeverHasScrolledFurtherStaysThere(FxRobot robot) {
    robot.interact(() -> findings.getChildren().setAll(block(200)));
    robot.interact(() -> pane.setVvalue(1));
    assertThat(scrolled(robot, 200)).isPositive();
    assertThat(pane.getVvalue()).isEqualTo(1);
  }
}
