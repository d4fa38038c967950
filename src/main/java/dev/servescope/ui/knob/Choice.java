package dev.servescope.ui.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Views;
import dev.servescope.ui.edit.ScenarioEditor;
import javafx.beans.NamedArg;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Shows a {@link ChoiceSpec} as a label and a drop-down list. */
public final class Choice extends VBox implements ScenarioControl {
  private static final PseudoClass WITHOUT_EFFECT = PseudoClass.getPseudoClass("idle");

  private final ChoiceSpec<?> spec;
  @FXML private Label label;
  @FXML private ComboBox<String> box;
  @FXML private Label note;

  /** The choice of a name out of {@link Choices}; its id is {@code choice-} and the name. */
  public Choice(@NamedArg("name") String name) {
    spec = Choices.named(name);
    Views.fill(this);
    setId("choice-" + name);
    label.setText(spec.label());
    label.setLabelFor(box);
    box.setId(name + "-box");
    box.setAccessibleText(spec.label());
    box.setAccessibleHelp(spec.help());
    note.setId(name + "-note");
    note.managedProperty().bind(note.visibleProperty());
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    Tooltip.install(label, new Tooltip(spec.help()));
  }

  @Override
  public void connect(ScenarioEditor editor) {
    connect(spec, editor);
  }

  private <T extends Enum<T>> void connect(ChoiceSpec<T> choice, ScenarioEditor editor) {
    editor.scenarioProperty().subscribe(scenario -> show(choice, scenario));
    box.setOnAction(chosen -> choose(choice, editor));
  }

  private <T extends Enum<T>> void show(ChoiceSpec<T> choice, Scenario scenario) {
    var labels = choice.options().apply(scenario).stream().map(choice::optionLabel).toList();
    if (!box.getItems().equals(labels)) {
      box.getItems().setAll(labels);
    }
    box.setValue(choice.text(scenario));
    var effect = choice.effect().apply(scenario);
    box.setDisable(effect instanceof Effect.Unavailable);
    pseudoClassStateChanged(WITHOUT_EFFECT, !(effect instanceof Effect.Live));
    note.setText(KnobTexts.reason(effect));
  }

  private <T extends Enum<T>> void choose(ChoiceSpec<T> choice, ScenarioEditor editor) {
    var scenario = editor.scenario();
    if (choice.text(scenario).equals(box.getValue())) {
      return;
    }
    choice.options().apply(scenario).stream()
        .filter(option -> choice.optionLabel(option).equals(box.getValue()))
        .findFirst()
        .ifPresent(option -> editor.edit(choice.write().apply(scenario, option)));
  }
}
