package dev.servescope.ui.knob;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Views;
import dev.servescope.ui.edit.ScenarioEditor;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * The serving pattern: four buttons that set replicas, shards and scaling, and the pattern that the
 * values amount to, which may be two at once.
 */
public final class PatternBar extends VBox implements ScenarioControl {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  @FXML private Label derived;
  @FXML private Button single;
  @FXML private Button replicated;
  @FXML private Button sharded;
  @FXML private Button eventDriven;

  /** The bar, to be connected. */
  public PatternBar() {
    Views.fill(this);
  }

  @Override
  public void connect(ScenarioEditor editor) {
    buttons()
        .forEach(
            (pattern, button) ->
                button.setOnAction(
                    pressed -> editor.edit(PatternTexts.apply(editor.scenario(), pattern))));
    editor.scenarioProperty().subscribe(this::show);
  }

  private void show(Scenario scenario) {
    var now = Pattern.of(scenario.pool());
    derived.setText(PatternTexts.describe(scenario.pool()));
    buttons().forEach((pattern, button) -> choose(button, PatternTexts.covers(now, pattern)));
  }

  private static void choose(Button button, boolean chosen) {
    button.pseudoClassStateChanged(CHOSEN, chosen);
    button.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  private Map<Pattern, Button> buttons() {
    return Map.of(
        Pattern.SINGLE, single,
        Pattern.REPLICATED, replicated,
        Pattern.SHARDED, sharded,
        Pattern.EVENT_DRIVEN, eventDriven);
  }
}
