package dev.servescope.ui.tile;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/** The inside of a tile: title, number and unit, change against the pinned run, spark line. */
final class TileCard extends VBox {
  private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
  private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");

  @FXML private Label title;
  @FXML private Label number;
  @FXML private Label unit;
  @FXML private Polygon arrow;
  @FXML private Label change;
  @FXML private Spark spark;

  TileCard() {
    Views.fill(this);
    arrow.managedProperty().bind(arrow.visibleProperty());
  }

  void title(Metric metric) {
    title.setText(metric.title());
    number.setId("tile-" + metric.key() + "-value");
    change.setId("tile-" + metric.key() + "-change");
  }

  void show(TileReading reading) {
    number.setText(reading.reading().number());
    unit.setText(reading.reading().unit());
    showChange(reading.change());
    spark.show(reading.spark());
  }

  private void showChange(TileReading.@Nullable Change now) {
    int verdict = now == null ? 0 : now.verdict();
    pseudoClassStateChanged(BETTER, verdict > 0);
    pseudoClassStateChanged(WORSE, verdict < 0);
    arrow.setVisible(now != null && now.direction() != 0);
    arrow.setScaleY(now != null && now.direction() < 0 ? -1 : 1);
    if (now == null) {
      change.setText("");
    } else {
      change.setText(now.direction() == 0 ? Messages.of("tile.same") : now.size());
    }
  }
}
