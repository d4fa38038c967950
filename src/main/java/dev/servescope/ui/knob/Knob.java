package dev.servescope.ui.knob;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import java.util.Optional;
import javafx.beans.NamedArg;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;

/**
 * Shows a {@link KnobSpec}: label, editable value with its unit, slider, reset. While the slider is
 * dragged every change takes effect at once, and the drag is one step to undo.
 */
public final class Knob extends LateControl<Knob.Parts> {
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final int FEW_LETTERS = 11;

  private final KnobSpec<?> spec;
  @FXML Label label;
  @FXML Button reset;
  @FXML TextField field;
  @FXML Slider slider;
  @FXML Label note;

  /** What works the nodes. */
  record Parts(KnobField field, KnobSlider slider, Note line) {}

  /** The knob of a name out of the catalog; its id is {@code knob-} and the name. */
  public Knob(@NamedArg("name") String name) {
    spec = Catalog.knob(name);
    setId("knob-" + name);
  }

  @Override
  Parts make(KnobModel model) {
    name(spec.name());
    var line = new Note(this, note, spec.help(), label, slider);
    line.follow(model, spec.name(), field);
    reset.setOnAction(pressed -> line.refuse(reset(model)));
    field.getStyleClass().add(spec.quantity().room().style());
    field
        .textProperty()
        .subscribe(text -> field.pseudoClassStateChanged(LONG, text.length() > FEW_LETTERS));
    slider.managedProperty().bind(slider.visibleProperty());
    return new Parts(
        new KnobField(field, spec, model, line::refuse), new KnobSlider(slider, spec, model), line);
  }

  private String reset(KnobModel model) {
    return model.ask(spec.name(), () -> spec.takenFrom(model.focus(), model.opened()));
  }

  private void name(String name) {
    label.setId(name + "-label");
    Captions.label(label, field, name + "-field", spec.label(), spec.help());
    Captions.describe(slider, name + "-slider", spec.label(), spec.help());
    reset.setId(name + "-reset");
    note.setId(name + "-note");
  }

  @Override
  public boolean isThere(Focus focus) {
    return !(spec.effect(focus) instanceof Effect.Absent);
  }

  @Override
  public Optional<Note> line() {
    return parts().map(Parts::line);
  }

  @Override
  void show(Parts its, KnobModel model) {
    its.field().show();
    its.slider().show();
    var focus = model.focus();
    boolean changed = spec.differs(focus, model.opened());
    reset.setVisible(changed);
    if (changed) {
      Tip.setText(reset, Messages.of("knob.reset.to", spec.shortText(model.opened())));
    }
    slider.setVisible(spec.track().apply(focus).isPresent());
    its.line().show(spec.effect(focus));
  }
}
