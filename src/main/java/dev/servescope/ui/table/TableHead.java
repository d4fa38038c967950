package dev.servescope.ui.table;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line above a table: whose data it is, and the buttons that copy and close it. */
final class TableHead extends HBox {
  private final Label text;

  TableHead(Supplier<String> title, Runnable copy, Runnable close) {
    getStyleClass().add("chart-table-head");
    setAlignment(Pos.CENTER_LEFT);
    text = new Label(title.get());
    text.getStyleClass().add("chart-table-title");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var copies = button("fth-copy", "table.copy", "table.copy.tip", copy);
    copies.setId("chart-table-copy");
    var closes = button("fth-x", "table.close", "table.close", close);
    closes.setId("chart-table-close");
    getChildren().setAll(text, gap, copies, closes);
  }

  /** The letters that the table is written in, which are larger before an audience. */
  ObservableValue<Font> letters() {
    return text.fontProperty();
  }

  private static Button button(String icon, String text, String tip, Runnable does) {
    var button = new Button();
    button.getStyleClass().add("knob-reset");
    button.setGraphic(new FontIcon(icon));
    button.setAccessibleText(Messages.of(text));
    Tip.setText(button, Messages.of(tip));
    button.setOnAction(pressed -> does.run());
    return button;
  }
}
