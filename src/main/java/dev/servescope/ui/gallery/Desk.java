package dev.servescope.ui.gallery;

import dev.servescope.scenario.Scenario;
import java.util.List;

/** What the gallery asks of the window. */
public interface Desk {
  /**
   * Opens a scenario to be looked at, after asking about unsaved changes.
   *
   * @param opened is told when it is open; never, if the user would rather stay
   */
  void open(Scenario scenario, Runnable opened);

  /** Puts scenarios side by side, as many of them as there is room for. */
  void compare(List<Scenario> scenarios);
}
