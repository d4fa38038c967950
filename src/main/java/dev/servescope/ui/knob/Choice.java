package dev.servescope.ui.knob;

import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import java.util.Optional;
import javafx.beans.NamedArg;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** Shows a {@link ChoiceSpec} as a label and a drop-down list. */
public final class Choice extends LateControl<Note> {
  private final ChoiceSpec<?> spec;
  @FXML Label label;
  @FXML ComboBox<String> box;
  @FXML Label note;

  /** The choice of a name out of the catalog; its id is {@code choice-} and the name. */
  public Choice(@NamedArg("name") String name) {
    spec = Catalog.choice(name);
    setId("choice-" + name);
  }

  @Override
  Note make(KnobModel model) {
    Captions.label(label, box, spec.name() + "-box", spec.label(), spec.help());
    note.setId(spec.name() + "-note");
    var line = new Note(this, note, spec.help(), label);
    line.follow(model, spec.name(), box);
    box.setOnAction(chosen -> choose(line, model));
    return line;
  }

  @Override
  public boolean isThere(Focus focus) {
    return !(spec.effect(focus) instanceof Effect.Absent);
  }

  @Override
  public Optional<Note> line() {
    return parts();
  }

  @Override
  void show(Note line, KnobModel model) {
    var focus = model.focus();
    var labels = spec.labels(focus);
    if (!box.getItems().equals(labels)) {
      box.getItems().setAll(labels);
    }
    box.setValue(spec.chosen(focus));
    line.refuse("");
    line.show(spec.effect(focus));
  }

  private void choose(Note line, KnobModel model) {
    var focus = model.focus();
    int index = box.getSelectionModel().getSelectedIndex();
    if (index < 0 || spec.chosen(focus).equals(box.getValue())) {
      return;
    }
    var refusal = model.ask(spec.name(), () -> spec.choose(focus, index));
    box.setValue(spec.chosen(model.focus()));
    line.refuse(refusal);
  }
}
