package dev.servescope.ui.lesson;

import dev.servescope.scenario.Scenario;

/** What a lesson asks of the window. */
public interface Desk {
  /**
   * Puts the user's own work away, after asking about unsaved changes.
   *
   * @param free is told when there is room for a lesson; never, if the user would rather stay
   */
  void clear(Runnable free);

  /** Turns to a scenario of the lesson and shows it; nobody is asked. */
  void turnTo(Scenario scenario);

  /** Shows the scenario that is there. */
  void explore();

  /** Shows the overview of the lessons. */
  void overview();
}
