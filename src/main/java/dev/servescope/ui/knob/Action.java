package dev.servescope.ui.knob;

import dev.servescope.ui.Tip;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.ActionSpec;
import dev.servescope.ui.knob.spec.Focus;
import javafx.beans.NamedArg;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows an {@link ActionSpec} as a button. */
public final class Action extends Button implements ScenarioControl {
  private final ActionSpec spec;

  /** The action of a name out of the catalog; its id is the name. */
  public Action(@NamedArg("name") String name) {
    super("", new FontIcon("fth-plus"));
    spec = Catalog.action(name);
    setId(name);
    setText(spec.label());
    Tip.setText(this, spec.help());
    setAccessibleHelp(spec.help());
    getStyleClass().add("knob-action");
  }

  @Override
  public void connect(KnobModel model) {
    setOnAction(pressed -> model.edit(spec.act().apply(model.focus())));
  }

  @Override
  public void show() {
    // A button shows nothing of the scenario.
  }

  @Override
  public boolean isThere(Focus focus) {
    return true;
  }
}
