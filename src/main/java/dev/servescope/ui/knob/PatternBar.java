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
  @FXML Label note;
  @FXML Button single;
  @FXML Button replicated;
  @FXML Button sharded;
  @FXML Button eventDriven;
  private final Note line;
  private @Nullable KnobModel model;

  /** The bar, to be connected. */
  public PatternBar() {
    Views.fill(this);
    line = new Note(this, note, "");
  }

  @Override
  public void connect(KnobModel newModel) {
    model = newModel;
    line.follow(newModel, Catalog.PATTERN, this);
    buttons()
        .forEach(
            (pattern, button) ->
                button.setOnAction(pressed -> line.refuse(choose(newModel, pattern))));
  }

  private static String choose(KnobModel model, Pattern pattern) {
    return model.ask(Catalog.PATTERN, () -> PatternTexts.apply(model.focus(), pattern));
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
    line.refuse("");
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
