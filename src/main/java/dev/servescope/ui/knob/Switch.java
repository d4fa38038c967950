package dev.servescope.ui.knob;

import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.SwitchSpec;
import java.util.Optional;
import javafx.beans.NamedArg;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/** Shows a {@link SwitchSpec} as a label and a box to tick. */
public final class Switch extends LateControl<Note> {
  private final SwitchSpec spec;
  @FXML Label label;
  @FXML CheckBox box;
  @FXML Label note;

  /** The switch of a name out of the catalog; its id is {@code switch-} and the name. */
  public Switch(@NamedArg("name") String name) {
    spec = Catalog.toggle(name);
    setId("switch-" + name);
  }

  @Override
  Note make(KnobModel model) {
    Captions.label(label, box, spec.name() + "-tick", spec.label(), spec.help());
    note.setId(spec.name() + "-note");
    var line = new Note(this, note, spec.help(), label);
    box.setOnAction(pressed -> line.refuse(turn(model)));
    label.setOnMouseClicked(clicked -> box.fire());
    return line;
  }

  private String turn(KnobModel model) {
    boolean on = box.isSelected();
    var refusal = model.ask(spec.name(), () -> spec.part().set(model.focus(), on));
    box.setSelected(spec.isOn(model.focus()));
    return refusal;
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
    box.setSelected(spec.isOn(model.focus()));
    line.show(spec.effect(model.focus()));
  }
}
