package dev.servescope.ui.port;

import dev.servescope.scenario.Scenario;
import java.io.IOException;
import java.util.Optional;

/** The open scenario, kept against a crash. */
public interface AutosaveStore {
  /** Keeps a scenario in place of the one kept before. */
  void keep(Scenario scenario) throws IOException;

  /** The scenario of a session that did not end well. */
  Optional<Scenario> recover();

  /** Forgets what was kept, as at a good end. */
  void discard() throws IOException;
}
