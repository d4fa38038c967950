package dev.servescope.ui.port;

import dev.servescope.scenario.Scenario;
import java.io.IOException;
import java.util.List;

/** Unsaved work, kept against a crash. */
public interface AutosaveStore {
  /**
   * Keeps these scenarios, and forgets all others that were kept or found before. None of those
   * that stay is missing from the disk meanwhile, even if this fails half-way.
   */
  void keep(List<Scenario> works) throws IOException;

  /**
   * All that is kept: what this window keeps, then what sessions kept that did not end well, the
   * newest first. The latter is this window's own from now on, and stays until {@link #keep} is
   * asked without it.
   */
  List<Scenario> recover();

  /** Leaves what is still kept to the next start, as at a good end. */
  void leave();
}
