package dev.servescope.ui.knob.spec;

import dev.servescope.scenario.Scenario;

/**
 * A scenario and the elements of its lists that the knobs act on. Undo knows scenarios only; the
 * selection is where somebody looks.
 */
public record Focus(Scenario scenario, Selection selection) {
  /** A scenario, looked at from the first element of every list. */
  public static Focus on(Scenario scenario) {
    return new Focus(scenario, Selection.FIRST);
  }

  /** The same place in another scenario. */
  public Focus with(Scenario other) {
    return new Focus(other, selection);
  }

  /** Another element of a list. */
  public Focus select(String list, int index) {
    return new Focus(scenario, selection.with(list, index));
  }

  /** The index of the selected element of a list. */
  public int index(String list) {
    return selection.index(list);
  }
}
