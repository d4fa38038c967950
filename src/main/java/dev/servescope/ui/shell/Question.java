package dev.servescope.ui.shell;

import dev.servescope.ui.Dialogs;
import dev.servescope.ui.Messages;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** A question over a window, with a button for each answer. */
record Question(String id, String asked, String explained) {
  /** Waits for an answer; closing the dialog cancels. */
  ButtonType ask(Window owner, ButtonType... answers) {
    var alert = new Alert(Alert.AlertType.CONFIRMATION, explained, answers);
    Dialogs.over(owner, alert);
    alert.setTitle(Messages.of("app.name"));
    alert.setHeaderText(asked);
    alert.setGraphic(null);
    alert.getDialogPane().setId(id);
    return alert.showAndWait().orElse(ButtonType.CANCEL);
  }
}
