package dev.servescope.ui.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.edit.ScenarioEditor;
import javafx.beans.NamedArg;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/**
 * Shows a {@link KnobSpec}: label, editable value with its unit, slider, reset. While the slider is
 * dragged every change takes effect at once, and the drag is one step to undo.
 */
public final class Knob extends VBox implements ScenarioControl {
  private static final PseudoClass WITHOUT_EFFECT = PseudoClass.getPseudoClass("idle");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final KnobSpec<?> spec;
  @FXML private Label label;
  @FXML private Button reset;
  @FXML private TextField field;
  @FXML private Slider slider;
  @FXML private Label note;
  private final Tooltip resetHint = new Tooltip();
  private String reason = "";
  private String refused = "";

  /** The knob of a name out of {@link Knobs}; its id is {@code knob-} and the name. */
  public Knob(@NamedArg("name") String name) {
    spec = Knobs.named(name);
    Views.fill(this);
    setId("knob-" + name);
    label.setText(spec.label());
    label.setLabelFor(field);
    name(name);
    Tooltip.install(label, new Tooltip(spec.help()));
    Tooltip.install(slider, new Tooltip(spec.help()));
    reset.setTooltip(resetHint);
    note.managedProperty().bind(note.visibleProperty());
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    slider.managedProperty().bind(slider.visibleProperty());
  }

  private void name(String name) {
    label.setId(name + "-label");
    field.setId(name + "-field");
    field.setAccessibleText(spec.label());
    field.setAccessibleHelp(spec.help());
    slider.setId(name + "-slider");
    slider.setAccessibleText(spec.label());
    slider.setAccessibleHelp(spec.help());
    reset.setId(name + "-reset");
    note.setId(name + "-note");
  }

  @Override
  public void connect(ScenarioEditor editor) {
    var knobField = new KnobField(field, spec, editor, this::refuse);
    var knobSlider = new KnobSlider(slider, spec, editor);
    reset.setOnAction(
        pressed -> editor.edit(spec.takenFrom(editor.scenario(), editor.openedProperty().get())));
    editor
        .scenarioProperty()
        .subscribe(
            scenario -> {
              knobField.show();
              knobSlider.show();
              showState(scenario, editor.openedProperty().get());
            });
    editor.openedProperty().subscribe(opened -> showState(editor.scenario(), opened));
  }

  private void showState(Scenario scenario, Scenario opened) {
    boolean changed = !spec.same(scenario, opened);
    resetHint.setText(Messages.of("knob.reset.to", spec.text(opened)));
    var effect = spec.effect().apply(scenario);
    boolean unavailable = effect instanceof Effect.Unavailable;
    reset.setVisible(changed && !unavailable);
    field.setDisable(unavailable);
    slider.setDisable(unavailable);
    slider.setVisible(spec.track().apply(scenario).isPresent());
    pseudoClassStateChanged(WITHOUT_EFFECT, !(effect instanceof Effect.Live));
    reason = KnobTexts.reason(effect);
    showNote();
  }

  private void refuse(String sentence) {
    refused = sentence;
    showNote();
  }

  private void showNote() {
    pseudoClassStateChanged(REFUSED, !refused.isEmpty());
    note.setText(refused.isEmpty() ? reason : refused);
  }
}
