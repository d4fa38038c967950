package dev.servescope.storage;

import dev.servescope.storage.json.SettingsJson;
import dev.servescope.storage.json.StoredSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The settings in their file {@code settings.json}. */
public final class SettingsFile {
  private static final int MAX_BYTES = 1024 * 1024;

  private final KeptFile file;

  /** Settings in a folder, which need not exist yet. */
  public SettingsFile(Path folder) {
    this.file = new KeptFile(folder.resolve("settings.json"), MAX_BYTES);
  }

  /**
   * The settings as last saved, with the defaults for what is missing. A damaged file is put aside
   * as {@code settings.json.broken} and the defaults hold; nothing is thrown.
   *
   * @param refused hears of what is wrong, each in a sentence that names its place
   */
  public StoredSettings load(StoredSettings defaults, Consumer<String> refused) {
    var text = file.read();
    var settings = text.flatMap(bytes -> SettingsJson.read(bytes, defaults, refused));
    if (text.isPresent() && settings.isEmpty()) {
      file.setAside();
    }
    return settings.orElse(defaults);
  }

  /** Saves the settings, or leaves the old ones as they were. */
  public void save(StoredSettings settings) throws IOException {
    file.save(SettingsJson.write(settings));
  }
}
