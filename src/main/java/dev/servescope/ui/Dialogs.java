package dev.servescope.ui;

import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Dialogs over the window, with type of its size: larger windows have larger type. */
public final class Dialogs {
  private Dialogs() {}

  /** Gives a dialog to the window that it is about. */
  public static void over(Window owner, Dialog<?> dialog) {
    dialog.initOwner(owner);
    var scene = owner.getScene();
    if (scene != null) {
      dialog.getDialogPane().setStyle(scene.getRoot().getStyle());
    }
  }
}
