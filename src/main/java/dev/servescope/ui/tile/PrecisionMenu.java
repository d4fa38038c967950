package dev.servescope.ui.tile;

import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** How precise the figures are to be before the search for their intervals ends. */
final class PrecisionMenu extends ContextMenu {
  private static final List<Double> CHOICES = List.of(0.1, 0.05, 0.02, 0.0);

  PrecisionMenu(DoubleProperty precision) {
    var group = new ToggleGroup();
    for (double choice : CHOICES) {
      var item = new RadioMenuItem(text(choice));
      item.setId("precision-" + Math.round(choice * 100));
      item.setToggleGroup(group);
      item.setOnAction(chosen -> precision.set(choice));
      precision.subscribe(now -> item.setSelected(now.doubleValue() == choice));
      getItems().add(item);
    }
  }

  private static String text(double choice) {
    return choice == 0
        ? Messages.of("tile.precision.off")
        : Messages.of("tile.precision", Numbers.percent(choice));
  }
}
