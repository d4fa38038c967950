package dev.servescope.ui.knob;

import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.Views;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import java.util.Optional;
import javafx.beans.NamedArg;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows a {@link ChoiceSpec} as a label and a drop-down list. */
public final class Choice extends VBox implements ScenarioControl {
  private final ChoiceSpec<?> spec;
  @FXML private Label label;
  @FXML private ComboBox<String> box;
  @FXML private Label note;
  private final Note line;
  private @Nullable KnobModel model;

  /** The choice of a name out of the catalog; its id is {@code choice-} and the name. */
  public Choice(@NamedArg("name") String name) {
    spec = Catalog.choice(name);
    Views.fill(this);
    setId("choice-" + name);
    Captions.label(label, box, name + "-box", spec.label(), spec.help());
    note.setId(name + "-note");
    line = new Note(this, note, spec.help());
    Tooltip.install(label, line.hint());
  }

  @Override
  public void connect(KnobModel newModel) {
    model = newModel;
    box.setOnAction(chosen -> choose(newModel));
  }

  @Override
  public boolean isThere(Focus focus) {
    return !(spec.effect(focus) instanceof Effect.Absent);
  }

  @Override
  public Optional<Note> line() {
    return Optional.of(line);
  }

  @Override
  public void show() {
    if (model == null) {
      return;
    }
    var focus = model.focus();
    Folding.place(this, isThere(focus));
    if (!isVisible()) {
      return;
    }
    var labels = spec.labels(focus);
    if (!box.getItems().equals(labels)) {
      box.getItems().setAll(labels);
    }
    box.setValue(spec.chosen(focus));
    line.refuse("");
    line.show(spec.effect(focus));
  }

  private void choose(KnobModel to) {
    var focus = to.focus();
    int index = box.getSelectionModel().getSelectedIndex();
    if (index < 0 || spec.chosen(focus).equals(box.getValue())) {
      return;
    }
    try {
      to.edit(spec.choose(focus, index));
    } catch (InvalidValueException refused) {
      box.setValue(spec.chosen(focus));
      line.refuse(KnobTexts.refusal(refused));
    }
  }
}
