package dev.servescope.ui.gallery;

import dev.servescope.run.gallery.Case;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.plot.SketchView;
import dev.servescope.ui.theme.Palette;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** A case in the gallery: a picture of its scenarios, its title and line, and what to do. */
final class CaseCard extends VBox {
  private final Case its;
  @FXML VBox front;
  @FXML Button open;
  @FXML SketchView picture;
  @FXML Label id;
  @FXML Label title;
  @FXML Label line;
  @FXML Label topics;
  @FXML MenuButton parts;
  @FXML Button compare;

  /** Shows a case of a gallery. */
  CaseCard(Case its, GalleryModel model) {
    this.its = its;
    Views.fill(this);
    setId("case-" + its.key());
    open.setId("case-" + its.key() + "-open");
    open.setAccessibleText(Messages.of("gallery.open.long", its.id(), its.title()));
    open.setOnAction(pressed -> model.open(its, its.members().getFirst()));
    front.setOnMouseClicked(clicked -> open.fire());
    id.setText(its.id());
    title.setText(its.title());
    line.setText(its.line());
    topics.setText(its.topics().stream().map(CaseFilter::name).collect(Collectors.joining(" · ")));
    picture.show(CaseSketch.of(its), Messages.of("gallery.picture", its.title()));
    offerParts(model);
  }

  private void offerParts(GalleryModel model) {
    parts.setId("case-" + its.key() + "-parts");
    parts.setText(Messages.of("gallery.parts", its.members().size()));
    parts.getItems().setAll(its.members().stream().map(member -> item(member, model)).toList());
    compare.setId("case-" + its.key() + "-compare");
    compare.setOnAction(pressed -> model.compare(its.mostBeside()));
    parts.setVisible(its.isSet());
    compare.setVisible(its.mostBeside().size() > 1);
  }

  private MenuItem item(Case.Member member, GalleryModel model) {
    var item = new MenuItem(member.scenario().name());
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> model.open(its, member));
    return item;
  }

  /** The case. */
  Case its() {
    return its;
  }

  /** Draws the picture in a palette. */
  void dress(ObservableValue<Palette> palette) {
    picture.paletteProperty().bind(palette);
  }
}
