package dev.servescope.ui.knob;

import dev.servescope.ui.Views;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.SwitchSpec;
import java.util.Optional;
import javafx.beans.NamedArg;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows a {@link SwitchSpec} as a label and a box to tick. */
public final class Switch extends VBox implements ScenarioControl {
  private final SwitchSpec spec;
  @FXML private Label label;
  @FXML private CheckBox box;
  @FXML private Label note;
  private final Note line;
  private @Nullable KnobModel model;

  /** The switch of a name out of the catalog; its id is {@code switch-} and the name. */
  public Switch(@NamedArg("name") String name) {
    spec = Catalog.toggle(name);
    Views.fill(this);
    setId("switch-" + name);
    Captions.label(label, box, name + "-tick", spec.label(), spec.help());
    note.setId(name + "-note");
    line = new Note(this, note, spec.help());
    Tooltip.install(label, line.hint());
  }

  @Override
  public void connect(KnobModel newModel) {
    model = newModel;
    box.setOnAction(pressed -> newModel.edit(spec.part().set(newModel.focus(), box.isSelected())));
    label.setOnMouseClicked(clicked -> box.fire());
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
    box.setSelected(spec.isOn(focus));
    line.show(spec.effect(focus));
  }
}
