package dev.servescope.ui.export;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Beside the form, what will come out; where that is several pictures, one after the other. */
final class ExportPreview extends VBox {
  private final ExportModel model;
  @FXML PreviewPicture picture;
  @FXML HBox pages;
  @FXML Button before;
  @FXML Button after;
  @FXML Label caption;

  ExportPreview(ExportModel model) {
    this.model = model;
    Views.fill(this);
    picture.previewProperty().bind(model.preview());
    picture.previewProperty().subscribe(this::show);
  }

  private void show(Optional<Preview> preview) {
    pages.setVisible(preview.filter(shown -> shown.count() > 1).isPresent());
    preview.ifPresent(
        shown -> {
          caption.setText(
              Messages.of(
                  "export.preview.page", shown.place() + 1, shown.count(), shown.sheet().label()));
          before.setDisable(shown.place() == 0);
          after.setDisable(shown.place() == shown.count() - 1);
        });
  }

  @FXML
  void goBack() {
    model.leaf(-1);
  }

  @FXML
  void goOn() {
    model.leaf(1);
  }
}
