package dev.servescope.ui.knob;

import dev.servescope.ui.knob.spec.ListSpec;
import javafx.scene.control.ComboBox;

/** A drop-down list of the elements of a list, of which one is looked at. */
final class Selector {
  private final ComboBox<String> box;
  private final ListSpec<?> spec;
  private final KnobModel model;
  private boolean showing;

  Selector(ComboBox<String> box, ListSpec<?> spec, KnobModel model) {
    this.box = box;
    this.spec = spec;
    this.model = model;
    box.getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, now) -> chosen(now.intValue()));
  }

  private void chosen(int index) {
    if (!showing && index >= 0) {
      model.select(spec.name(), index);
    }
  }

  void show() {
    showing = true;
    var labels = spec.labels(model.focus());
    if (!box.getItems().equals(labels)) {
      box.getItems().setAll(labels);
    }
    box.setDisable(labels.isEmpty());
    if (!labels.isEmpty()) {
      box.getSelectionModel().select(model.focus().index(spec.name()));
    }
    showing = false;
  }
}
