package dev.servescope.ui.knob;

import dev.servescope.ui.Messages;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A few controls out of all, by their names, one below the other. */
public final class PickedKnobs extends VBox {
  private final KnobModel model;
  private List<ScenarioControl> controls = List.of();

  /** No controls of an editor's scenario. */
  public PickedKnobs(ScenarioEditor editor) {
    model = new KnobModel(editor);
    getStyleClass().add("knob-column");
    setId("picked-knobs");
    model.focusProperty().subscribe(() -> Folding.show(controls, model.focus()));
    editor.openedProperty().subscribe(() -> Folding.show(controls, model.focus()));
  }

  /** Shows these controls and no others, of several pools one can be chosen; none leave nothing. */
  public void pick(List<String> names) {
    if (names.isEmpty()) {
      controls = List.of();
      getChildren().clear();
      return;
    }
    var heading = new Label(Messages.of("knobs"));
    heading.getStyleClass().add("heading");
    controls =
        Stream.concat(Stream.of(new PoolBar()), names.stream().map(PickedKnobs::control)).toList();
    controls.forEach(control -> control.connect(model));
    getChildren().setAll(heading);
    controls.forEach(control -> getChildren().add((Node) control));
    Folding.show(controls, model.focus());
  }

  private static ScenarioControl control(String name) {
    if (name.equals(Catalog.PATTERN)) {
      return new PatternBar();
    }
    var spec = Catalog.all().stream().filter(one -> one.name().equals(name)).findFirst();
    return switch (spec.orElseThrow()) {
      case ChoiceSpec<?> choice -> new Choice(choice.name());
      case SwitchSpec toggle -> new Switch(toggle.name());
      default -> new Knob(name);
    };
  }
}
