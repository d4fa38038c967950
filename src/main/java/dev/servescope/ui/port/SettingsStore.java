package dev.servescope.ui.port;

import java.io.IOException;

/** The settings that last. */
public interface SettingsStore {
  /** The settings as last saved; the defaults where there are none or they are damaged. */
  Settings load();

  /** Saves the settings. */
  void save(Settings settings) throws IOException;
}
