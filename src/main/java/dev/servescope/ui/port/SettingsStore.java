package dev.servescope.ui.port;

import java.io.IOException;
import java.util.function.Consumer;

/** The settings that last. */
public interface SettingsStore {
  /** The settings as last saved; the defaults where there are none or they are damaged. */
  default Settings load() {
    return load(refused -> {});
  }

  /**
   * The same.
   *
   * @param refused hears of what was wrong with them, each in a sentence that names its place
   */
  Settings load(Consumer<String> refused);

  /** Saves the settings. */
  void save(Settings settings) throws IOException;
}
