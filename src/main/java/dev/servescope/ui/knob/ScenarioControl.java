package dev.servescope.ui.knob;

import dev.servescope.ui.knob.spec.Focus;
import java.util.Optional;

/** A control that shows and changes something of a scenario, once it is given a model. */
public interface ScenarioControl {
  /** Hands changes to a model from now on; {@link #show} is to be called when it changes. */
  void connect(KnobModel model);

  /** Shows what the model looks at. Containers ask only those that can be seen. */
  void show();

  /** Whether there is anything to show for what is looked at. */
  boolean isThere(Focus focus);

  /** The line below it, if it has one. */
  default Optional<Note> line() {
    return Optional.empty();
  }
}
