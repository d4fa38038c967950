package dev.servescope.ui.tile;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.text.Numbers;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/**
 * The inside of a tile: title, number and unit, change against the pinned run, spark line, margin.
 */
final class TileCard extends VBox {
  private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
  private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
  private static final int WIDEST = 6;
  private static final int SHORT_UNIT = 2;
  private static final double ROOMY = 10;
  private static final double RESERVED = 3.4;
  private static final double GAP = 5;

  /** A line in less room than this tells nothing. */
  private static final double LEAST_SPARK = 2;

  @FXML Label title;
  @FXML Label number;
  @FXML Label unit;
  @FXML Polygon arrow;
  @FXML Label change;
  @FXML Spark spark;
  @FXML Label margin;

  private String longTitle = "";
  private String shortTitle = "";
  private boolean reserved;

  TileCard() {
    Views.fill(this);
    arrow.managedProperty().bind(arrow.visibleProperty());
    change.managedProperty().bind(change.textProperty().isNotEmpty());
    margin.managedProperty().bind(margin.visibleProperty());
    number.setText(Numbers.NONE);
    showChange(null);
  }

  void title(Metric metric) {
    longTitle = metric.title();
    shortTitle = metric.shortTitle();
    number.setId("tile-" + metric.key() + "-value");
    change.setId("tile-" + metric.key() + "-change");
    margin.setId("tile-" + metric.key() + "-margin");
  }

  /** In a narrow tile the title is short, the number shrinks, and the unit goes to the title. */
  @Override
  protected void layoutChildren() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    fit(room);
    super.layoutChildren();
  }

  private void fit(double room) {
    pseudoClassStateChanged(TIGHT, length() > WIDEST && room < ROOMY * em());
    boolean beside = number.prefWidth(-1) + unit.prefWidth(-1) + 2 <= room;
    unit.setVisible(beside);
    entitle(room, beside);
    fitMargin(room);
  }

  /** The first of these that fits; the last whether it does or not. */
  private void entitle(double room, boolean unitShown) {
    var texts =
        unitShown
            ? List.of(longTitle, shortTitle)
            : List.of(
                Messages.of("tile.title.unit", longTitle, unit.getText()),
                Messages.of("tile.title.unit", shortTitle, unit.getText()),
                shortTitle);
    for (var text : texts) {
      title.setText(text);
      if (title.prefWidth(-1) <= room) {
        return;
      }
    }
  }

  /** It has its own room, and goes where a change leaves it none. */
  private void fitMargin(double room) {
    double width = Math.max(RESERVED * em(), margin.prefWidth(-1));
    double others = change.isManaged() ? arrowWidth() + change.prefWidth(-1) + GAP : 0;
    margin.setMinWidth(width);
    margin.setVisible(reserved && others + width <= room);
    double left = room - others - (margin.isVisible() ? width + GAP : 0);
    spark.setVisible(left >= LEAST_SPARK * em());
  }

  private double arrowWidth() {
    return arrow.isVisible() ? arrow.getLayoutBounds().getWidth() + GAP : 0;
  }

  void reserveMargin(boolean reserve) {
    reserved = reserve;
    requestLayout();
  }

  /** Characters of the number and of a unit that is too short to be left out, such as %. */
  private int length() {
    int ofUnit = unit.getText().length();
    return number.getText().length() + (ofUnit <= SHORT_UNIT ? ofUnit : 0);
  }

  private double em() {
    return title.getFont().getSize();
  }

  void show(TileReading reading) {
    number.setText(reading.reading().number());
    unit.setText(reading.reading().unit());
    margin.setText(reading.margin().brief());
    requestLayout();
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
