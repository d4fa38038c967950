package dev.servescope.ui.knob;

import dev.servescope.ui.edit.ScenarioEditor;

/** A control that shows and changes one thing of the scenario, once it is given an editor. */
public interface ScenarioControl {
  /** Shows the editor's scenario from now on and hands changes to it. */
  void connect(ScenarioEditor editor);
}
