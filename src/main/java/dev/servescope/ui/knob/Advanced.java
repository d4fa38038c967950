package dev.servescope.ui.knob;

import dev.servescope.ui.Views;
import dev.servescope.ui.knob.spec.Focus;
import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Controls that few need, folded until somebody asks for them. */
@DefaultProperty("knobs")
public final class Advanced extends VBox implements ScenarioControl {
  @FXML ToggleButton header;
  @FXML FontIcon arrow;
  @FXML VBox content;
  private @Nullable KnobModel model;

  /** Folded and empty. */
  public Advanced() {
    Views.fill(this);
    content.visibleProperty().bind(header.selectedProperty());
    content.managedProperty().bind(header.selectedProperty());
    header.selectedProperty().subscribe(this::fold);
  }

  private void fold(boolean expanded) {
    arrow.setIconLiteral(Folding.arrow(expanded));
    show();
  }

  /** The name of the section that it belongs to, for its id. */
  void nameAfter(String section) {
    header.setId(section + "-advanced");
  }

  /** The controls. */
  public ObservableList<Node> getKnobs() {
    return content.getChildren();
  }

  @Override
  public void connect(KnobModel newModel) {
    model = newModel;
    Folding.controls(getKnobs()).forEach(control -> control.connect(newModel));
  }

  @Override
  public boolean isThere(Focus focus) {
    return Folding.controls(getKnobs()).stream().anyMatch(control -> control.isThere(focus));
  }

  @Override
  public void show() {
    if (model == null) {
      return;
    }
    Folding.place(this, isThere(model.focus()));
    if (isVisible() && header.isSelected()) {
      Folding.show(Folding.controls(getKnobs()), model.focus());
    }
  }
}
