package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sheet of all keys, over the window's contents until Escape or a click beside it. */
final class KeySheet extends StackPane {
  private static final double SCROLL = 0.12;

  private final Button close = new Button();
  private final ScrollPane scroll = new ScrollPane();
  private @Nullable Node before;

  KeySheet() {
    setId("keys");
    getStyleClass().add("key-veil");
    setVisible(false);
    setManaged(false);
    addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> close());
  }

  boolean isOpen() {
    return isVisible();
  }

  void toggle() {
    if (isOpen()) {
      close();
    } else {
      open();
    }
  }

  private void open() {
    before = getScene().getFocusOwner();
    getChildren().setAll(card());
    setVisible(true);
    setManaged(true);
    close.requestFocus();
  }

  private void close() {
    setVisible(false);
    setManaged(false);
    getChildren().clear();
    if (before != null) {
      before.requestFocus();
    }
  }

  /** While it is open all keys are its own. */
  void press(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE, F1, ENTER, SPACE -> close();
      case UP, PAGE_UP -> scroll.setVvalue(scroll.getVvalue() - SCROLL);
      case DOWN, PAGE_DOWN -> scroll.setVvalue(scroll.getVvalue() + SCROLL);
      default -> {}
    }
    if (event.getCode() != KeyCode.UNDEFINED) {
      event.consume();
    }
  }

  private Node card() {
    var groups = KeyList.all();
    var columns = new HBox(column(groups, 0), column(groups, 1));
    columns.getStyleClass().add("key-columns");
    scroll.setContent(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("key-scroll");
    var card = new VBox(head(), scroll);
    card.setId("keys-card");
    card.getStyleClass().add("key-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.setAccessibleRole(AccessibleRole.PARENT);
    card.setAccessibleText(Messages.of("keys.title"));
    card.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    return card;
  }

  private Node head() {
    var title = new Label(Messages.of("keys.title"));
    title.getStyleClass().add("key-title");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    close.setId("keys-close");
    close.setGraphic(new FontIcon("fth-x"));
    close.getStyleClass().setAll("button", "knob-reset");
    close.setAccessibleText(Messages.of("keys.close"));
    Tip.setText(close, Messages.of("keys.close"));
    close.setOnAction(pressed -> close());
    var head = new HBox(title, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** The first three on the left, the others on the right: about as many rows on each side. */
  private static Node column(List<KeyList.Group> groups, int side) {
    var column = new VBox();
    column.getStyleClass().add("key-column");
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < groups.size(); i++) {
      if ((i < 3 ? 0 : 1) == side) {
        nodes.add(group(groups.get(i)));
      }
    }
    column.getChildren().setAll(nodes);
    return column;
  }

  private static Node group(KeyList.Group group) {
    var title = new Label(group.title());
    title.getStyleClass().add("heading");
    var grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    int line = 0;
    for (var row : group.rows()) {
      var keys = new Label(row.keys());
      keys.getStyleClass().add("key-name");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      var text = new Label(row.text());
      text.setWrapText(true);
      keys.setLabelFor(text);
      grid.addRow(line++, keys, text);
    }
    return new VBox(title, grid);
  }
}
