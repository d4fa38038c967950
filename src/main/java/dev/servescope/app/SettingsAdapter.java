package dev.servescope.app;

import dev.servescope.storage.SettingsFile;
import dev.servescope.storage.json.StoredSettings;
import dev.servescope.ui.Language;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.port.SettingsStore;
import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;

/** The window's settings, met by the settings file. */
final class SettingsAdapter implements SettingsStore {
  private static final StoredSettings DEFAULT = stored(Settings.DEFAULT);

  private final SettingsFile file;

  SettingsAdapter(Path folder) {
    this.file = new SettingsFile(folder);
  }

  @Override
  public Settings load() {
    try {
      return settings(file.load(DEFAULT));
    } catch (IllegalArgumentException notOurs) {
      // Words or sizes of another version: the defaults hold until the next save.
      return Settings.DEFAULT;
    }
  }

  @Override
  public void save(Settings settings) throws IOException {
    file.save(stored(settings));
  }

  private static Settings settings(StoredSettings stored) {
    var window = stored.window();
    var export = stored.export();
    return new Settings(
        stored.recentFiles(),
        Theme.valueOf(stored.theme()),
        Language.valueOf(stored.language()),
        new ExportChoice(
            export.width(),
            ExportChoice.Unit.valueOf(export.unit()),
            export.dotsPerInch(),
            Theme.valueOf(export.theme())),
        stored.charts(),
        stored.precision(),
        stored.stage(),
        window.width(),
        window.height(),
        window.maximized(),
        stored.lessons());
  }

  private static StoredSettings stored(Settings settings) {
    var export = settings.export();
    return new StoredSettings(
        settings.recentFiles(),
        settings.theme().name(),
        settings.language().name(),
        new StoredSettings.Window(
            settings.windowWidth(), settings.windowHeight(), settings.maximized()),
        new StoredSettings.Export(
            export.width(), export.unit().name(), export.dotsPerInch(), export.theme().name()),
        settings.charts(),
        settings.precision(),
        settings.stage(),
        settings.lessons());
  }
}
