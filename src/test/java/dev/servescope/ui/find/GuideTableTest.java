package dev.servescope.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Pattern;
import dev.servescope.study.guide.Guide;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GuideTableTest {
  private GuideTable table;

  @Start
  void show(Stage stage) {
    var row = GuideTextsTest.row(Pattern.REPLICATED, 2, 100, 9.6);
    table = new GuideTable();
    table.show(new Guide(row.run().scenario(), List.of(), List.of(row), true), "It suits");
    stage.setScene(new Scene(new StackPane(table), 1000, 400));
    stage.show();
  }

  private Label verdict(FxRobot robot, double width) {
    robot.interact(
        () -> {
          table.setMaxWidth(width);
          table.getParent().layout();
        });
    return (Label)
        robot.from(table).lookup(".guide-cell").queryAllAs(Label.class).stream()
            .filter(label -> label.getText().equals("Take this one."))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void whereThereIsLittleRoomAVerdictStandsBelowItsFigures(FxRobot robot) {
    assertThat(GridPane.getRowIndex(verdict(robot, 900))).isEqualTo(1);
    assertThat(GridPane.getRowIndex(verdict(robot, 600))).isEqualTo(2);
    assertThat(verdict(robot, 600).isTextTruncated()).isFalse();
    assertThat(verdict(robot, 600).getHeight()).as("one line").isLessThan(30);
    assertThat(GridPane.getRowIndex(verdict(robot, 900))).isEqualTo(1);
  }
}
