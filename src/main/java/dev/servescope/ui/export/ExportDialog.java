package dev.servescope.ui.export;

import dev.servescope.ui.Dialogs;
import dev.servescope.ui.Messages;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

/** Asks what to draw and how; the answer is the button that was pressed. */
public final class ExportDialog extends Dialog<ExportDialog.Answer> {
  /** What to do with what was chosen. */
  public enum Answer {
    /** Save it in files. */
    SAVE,
    /** Put it on the clipboard. */
    COPY,
    /** Nothing. */
    NOTHING
  }

  /** Shows a model over a window. */
  public ExportDialog(Window owner, ExportModel model) {
    var save = new ButtonType(Messages.of("export.save"), ButtonData.OK_DONE);
    var copy = new ButtonType(Messages.of("export.copy"), ButtonData.APPLY);
    Dialogs.over(owner, this);
    setTitle(Messages.of("export.title"));
    var pane = getDialogPane();
    pane.setId("export-dialog");
    pane.getStyleClass().add("export-dialog");
    var form = new ExportForm(model);
    var content = new HBox(form, new ExportPreview(model));
    content.getStyleClass().add("export");
    pane.setContent(content);
    // The keys go through the form first; once shown, a dialog gives the focus to its button.
    setOnShown(shown -> Platform.runLater(form::focusFirst));
    pane.getButtonTypes().setAll(save, copy, ButtonType.CANCEL);
    name((Button) pane.lookupButton(save), "export-save", model.possible());
    name((Button) pane.lookupButton(copy), "export-copy", model.copyable());
    setResultConverter(
        pressed -> {
          if (pressed == save) {
            return Answer.SAVE;
          }
          return pressed == copy ? Answer.COPY : Answer.NOTHING;
        });
  }

  private static void name(Button button, String id, ObservableValue<Boolean> possible) {
    button.setId(id);
    button.disableProperty().bind(possible.map(it -> !it));
  }
}
