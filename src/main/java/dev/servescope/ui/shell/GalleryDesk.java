package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.gallery.Desk;
import java.util.List;

/** What the gallery asks of the window, done by its model. */
record GalleryDesk(WindowModel window) implements Desk {
  @Override
  public void open(Scenario scenario, Runnable opened) {
    window
        .document()
        .openStarter(
            scenario,
            () -> {
              opened.run();
              window.modeProperty().set(WindowModel.EXPLORE);
            });
  }

  @Override
  public void compare(List<Scenario> scenarios) {
    window.compare().show(scenarios);
    window.modeProperty().set(CompareMode.ID);
  }
}
