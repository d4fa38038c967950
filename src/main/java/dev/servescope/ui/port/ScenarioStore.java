package dev.servescope.ui.port;

import dev.servescope.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;

/** Scenarios in files of their own. */
public interface ScenarioStore {
  /** How the name of a scenario's file ends, with the dot. */
  String extension();

  /** Opens a scenario, or refuses with what is wrong in the file and where. */
  Scenario open(Path file) throws IOException;

  /**
   * Whether another program has changed a file.
   *
   * @param known the scenario that was read from it or saved to it last
   * @return true where it holds anything else now; false where it is gone
   */
  boolean holdsAnother(Path file, Scenario known);

  /**
   * Saves a scenario and says under which path: the given one with the extension if it had none. A
   * failed save leaves the old file as it was.
   */
  Path save(Path file, Scenario scenario) throws IOException;
}
