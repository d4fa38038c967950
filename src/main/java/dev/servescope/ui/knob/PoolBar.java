package dev.servescope.ui.knob;

import dev.servescope.ui.Views;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.Focus;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which of several pools the knobs of the deployment act on; one pool needs no such question. */
public final class PoolBar extends VBox implements ScenarioControl {
  @FXML private Label label;
  @FXML private ComboBox<String> box;
  private @Nullable KnobModel model;
  private @Nullable Selector selector;

  /** The bar, to be connected. */
  public PoolBar() {
    Views.fill(this);
    label.setLabelFor(box);
    box.setAccessibleText(label.getText());
  }

  @Override
  public void connect(KnobModel newModel) {
    model = newModel;
    selector = new Selector(box, Catalog.list("pools"), newModel);
  }

  @Override
  public boolean isThere(Focus focus) {
    return focus.scenario().pools().size() > 1;
  }

  @Override
  public void show() {
    if (model != null && selector != null) {
      Folding.place(this, isThere(model.focus()));
      selector.show();
    }
  }
}
