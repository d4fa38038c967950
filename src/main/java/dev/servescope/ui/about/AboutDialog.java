package dev.servescope.ui.about;

import dev.servescope.ui.Dialogs;
import dev.servescope.ui.Messages;
import dev.servescope.ui.port.About;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Tells of the program over its window, until Escape. */
public final class AboutDialog extends Dialog<ButtonType> {
  /** Tells what the program knows of itself. */
  public AboutDialog(Window owner, About about) {
    Dialogs.over(owner, this);
    setTitle(Messages.of("about.title"));
    setResizable(true);
    var pane = getDialogPane();
    pane.setId("about-dialog");
    pane.setContent(new AboutPane(about));
    pane.getButtonTypes().setAll(ButtonType.CLOSE);
  }
}
