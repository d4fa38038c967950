package dev.servescope.ui.knob;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
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
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Shows a {@link KnobSpec}: label, editable value with its unit, slider, reset. While the slider is
 * dragged every change takes effect at once, and the drag is one step to undo.
 */
public final class Knob extends VBox implements ScenarioControl {
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final int FEW_LETTERS = 11;

  private final KnobSpec<?> spec;
  @FXML private Label label;
  @FXML private Button reset;
  @FXML private TextField field;
  @FXML private Slider slider;
  @FXML private Label note;
  private final Tooltip resetHint = new Tooltip();
  private final Note line;
  private @Nullable KnobModel model;
  private @Nullable KnobField knobField;
  private @Nullable KnobSlider knobSlider;

  /** The knob of a name out of the catalog; its id is {@code knob-} and the name. */
  public Knob(@NamedArg("name") String name) {
    spec = Catalog.knob(name);
    Views.fill(this);
    setId("knob-" + name);
    name(name);
    line = new Note(this, note, spec.help());
    Tooltip.install(label, line.hint());
    Tooltip.install(slider, line.hint());
    reset.setTooltip(resetHint);
    field.getStyleClass().add(spec.quantity().room().style());
    field
        .textProperty()
        .subscribe(text -> field.pseudoClassStateChanged(LONG, text.length() > FEW_LETTERS));
    slider.managedProperty().bind(slider.visibleProperty());
  }

  private void name(String name) {
    label.setId(name + "-label");
    Captions.label(label, field, name + "-field", spec.label(), spec.help());
    Captions.describe(slider, name + "-slider", spec.label(), spec.help());
    reset.setId(name + "-reset");
    note.setId(name + "-note");
  }

  @Override
  public void connect(KnobModel newModel) {
    model = newModel;
    knobField = new KnobField(field, spec, newModel, line::refuse);
    knobSlider = new KnobSlider(slider, spec, newModel);
    reset.setOnAction(
        pressed -> newModel.edit(spec.takenFrom(newModel.focus(), newModel.opened())));
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
    if (model == null || knobField == null || knobSlider == null) {
      return;
    }
    Folding.place(this, isThere(model.focus()));
    if (isVisible()) {
      knobField.show();
      knobSlider.show();
      showState(model.focus(), model.opened());
    }
  }

  private void showState(Focus focus, Focus opened) {
    boolean changed = spec.differs(focus, opened);
    reset.setVisible(changed);
    if (changed) {
      resetHint.setText(Messages.of("knob.reset.to", spec.shortText(opened)));
    }
    slider.setVisible(spec.track().apply(focus).isPresent());
    line.show(spec.effect(focus));
  }
}
