package dev.servescope.ui.shell;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped on the window: a scenario or a lesson is opened, a list of requests imported. */
final class Dropping {
  private Dropping() {}

  static void install(Scene scene, WindowModel model) {
    scene.setOnDragOver(Dropping::over);
    scene.setOnDragDropped(event -> dropped(event, model));
  }

  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private static void dropped(DragEvent event, WindowModel model) {
    List<File> files = event.getDragboard().getFiles();
    if (files != null && !files.isEmpty()) {
      model.openAny(files.getFirst().toPath());
    }
    event.setDropCompleted(files != null && !files.isEmpty());
    event.consume();
  }
}
