package dev.servescope.ui.shell;

import dev.servescope.ui.Late;
import dev.servescope.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Offers unsaved work that is not open; it stays below the messages until it is answered. */
public final class WaitingBar extends HBox {
  @FXML Label text;
  @FXML Button take;
  @FXML Button giveUp;
  private final Late<WaitingBar> contents = new Late<>(this::load);

  /** A bar, to be connected. */
  public WaitingBar() {
    setVisible(false);
    managedProperty().bind(visibleProperty());
    // A double click answers one offer, not also the next, which comes up under the mouse.
    addEventFilter(MouseEvent.MOUSE_PRESSED, WaitingBar::onlyOnce);
  }

  private static void onlyOnce(MouseEvent pressed) {
    if (pressed.getClickCount() > 1) {
      pressed.consume();
    }
  }

  private WaitingBar load() {
    Views.fill(this);
    return this;
  }

  /** Offers what waits. */
  public void connect(UnsavedWork unsaved) {
    unsaved.offered().subscribe(offered -> show(offered, unsaved));
  }

  private void show(@Nullable Waiting offered, UnsavedWork unsaved) {
    setVisible(offered != null);
    if (offered != null) {
      contents.get().write(offered, unsaved);
    }
  }

  private void write(Waiting offered, UnsavedWork unsaved) {
    text.setText(offered.sentence());
    take.setText(offered.takes());
    take.setOnAction(pressed -> unsaved.take(offered));
    giveUp.setOnAction(pressed -> unsaved.giveUp(offered));
  }
}
