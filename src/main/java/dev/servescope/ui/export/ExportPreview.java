package dev.servescope.ui.export;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.plot.FigureImage;
import dev.servescope.ui.plot.SketchView;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Beside the form, what will come out; where that is several pictures, one after the other. */
final class ExportPreview extends VBox {
  /** Held here, as what it is made of holds it weakly. */
  private final ObservableValue<Optional<Preview>> preview;

  @FXML SketchView picture;
  @FXML HBox pages;
  @FXML Button before;
  @FXML Button after;
  @FXML Label caption;

  ExportPreview(ExportModel model) {
    Views.fill(this);
    before.setOnAction(pressed -> model.leaf(-1));
    after.setOnAction(pressed -> model.leaf(1));
    preview = model.preview();
    preview.subscribe(this::show);
  }

  private void show(Optional<Preview> looked) {
    pages.setVisible(looked.filter(shown -> shown.count() > 1).isPresent());
    looked.ifPresentOrElse(this::show, () -> picture.show((to, width, height, its) -> {}, ""));
  }

  private void show(Preview shown) {
    draw(shown);
    caption.setText(
        Messages.of(
            "export.preview.page", shown.place() + 1, shown.count(), shown.sheet().label()));
    before.setDisable(shown.place() == 0);
    after.setDisable(shown.place() == shown.count() - 1);
  }

  /** As it will be, only smaller: its text is as large beside it as in the file. */
  private void draw(Preview shown) {
    var page = shown.sheet().page();
    var colours = Press.palette(shown.choice());
    picture.show(
        (surface, width, height, palette) ->
            FigureImage.draw(page, width, height, colours, surface),
        shown.size().width(),
        shown.size().height(),
        shown.sheet().title());
  }
}
