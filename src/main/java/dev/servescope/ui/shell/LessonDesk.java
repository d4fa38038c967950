package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.lesson.Desk;

/** What lessons ask of the window, done by its model. */
record LessonDesk(WindowModel window) implements Desk {
  @Override
  public void clear(Runnable free) {
    window.document().leave(free);
  }

  @Override
  public void turnTo(Scenario scenario) {
    window.document().turnTo(scenario, null);
    explore();
  }

  @Override
  public void explore() {
    window.modeProperty().set(WindowModel.EXPLORE);
  }

  @Override
  public void overview() {
    window.modeProperty().set(LessonsMode.ID);
  }
}
