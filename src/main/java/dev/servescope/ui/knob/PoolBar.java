package dev.servescope.ui.knob;

import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.Focus;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** Which of several pools the knobs of the deployment act on; one pool needs no such question. */
public final class PoolBar extends LateControl<Selector> {
  @FXML Label label;
  @FXML ComboBox<String> box;

  @Override
  Selector make(KnobModel model) {
    label.setLabelFor(box);
    box.setAccessibleText(label.getText());
    return new Selector(box, Catalog.list("pools"), model);
  }

  @Override
  public boolean isThere(Focus focus) {
    return focus.scenario().pools().size() > 1;
  }

  @Override
  void show(Selector selector, KnobModel model) {
    selector.show();
  }
}
