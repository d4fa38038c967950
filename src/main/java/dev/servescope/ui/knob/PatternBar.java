package dev.servescope.ui.knob;

import dev.servescope.scenario.Pattern;
import dev.servescope.ui.Views;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.Focus;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The serving pattern: four buttons that set replicas, shards and scaling, and the pattern that the
 * values amount to, which may be two at once. Of several pools the buttons act on the one that is
 * looked at, and the name says that they are combined.
 */
public final class PatternBar extends VBox implements ScenarioControl {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  @FXML Label derived;
  @FXML Button single;
  @FXML Button replicated;
  @FXML Button sharded;
  @FXML Button eventDriven;
  private @Nullable KnobModel model;

  /** The bar, to be connected. */
  public PatternBar() {
    Views.fill(this);
  }

  @Override
  public void connect(KnobModel newModel) {
    model = newModel;
    buttons()
        .forEach(
            (pattern, button) ->
                button.setOnAction(
                    pressed -> newModel.edit(PatternTexts.apply(newModel.focus(), pattern))));
  }

  @Override
  public boolean isThere(Focus focus) {
    return true;
  }

  @Override
  public void show() {
    if (model == null) {
      return;
    }
    var pool = Catalog.pool(model.focus());
    var now = Pattern.of(pool);
    derived.setText(PatternTexts.describe(model.focus().scenario()));
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
