package dev.servescope.app;

import dev.servescope.storage.SettingsFile;
import dev.servescope.storage.json.StoredSettings;
import dev.servescope.ui.Language;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.FileKind;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.port.SettingsStore;
import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The window's settings, met by the settings file. A word or a size that the window does not know,
 * be it of another version or of a person's hand, leaves the default of its setting and all others
 * as they are.
 */
final class SettingsAdapter implements SettingsStore {
  private static final StoredSettings DEFAULT = stored(Settings.DEFAULT);

  private final SettingsFile file;

  SettingsAdapter(Path folder) {
    this.file = new SettingsFile(folder);
  }

  @Override
  public Settings load() {
    var stored = file.load(DEFAULT);
    var window = stored.window();
    List<UnaryOperator<Settings>> parts =
        List.of(
            its -> its.withRecentFiles(stored.recentFiles()),
            its -> its.withTheme(Theme.valueOf(stored.theme())),
            its -> its.withLanguage(Language.valueOf(stored.language())),
            its -> its.withExport(choice(stored.export())),
            its -> its.withCharts(stored.charts()),
            its -> its.withPrecision(stored.precision()),
            its -> its.withStage(stored.stage()),
            its -> its.withWindow(window.width(), window.height(), window.maximized()),
            its -> its.withLessons(stored.lessons()));
    var settings = Settings.DEFAULT;
    for (var part : parts) {
      settings = orAsIs(part, settings);
    }
    return settings;
  }

  private static Settings orAsIs(UnaryOperator<Settings> part, Settings settings) {
    try {
      return part.apply(settings);
    } catch (IllegalArgumentException notOurs) {
      return settings;
    }
  }

  @Override
  public void save(Settings settings) throws IOException {
    file.save(stored(settings));
  }

  private static ExportChoice choice(StoredSettings.Export stored) {
    return new ExportChoice(
        stored.width(),
        ExportChoice.Unit.valueOf(stored.unit()),
        stored.dotsPerInch(),
        Theme.valueOf(stored.theme()),
        stored.kinds().stream().map(FileKind::valueOf).toList(),
        Optional.of(stored.folder()).filter(path -> !path.isEmpty()).map(Path::of));
  }

  private static StoredSettings.Export stored(ExportChoice choice) {
    return new StoredSettings.Export(
        choice.width(),
        choice.unit().name(),
        choice.dotsPerInch(),
        choice.theme().name(),
        choice.kinds().stream().map(FileKind::name).toList(),
        choice.folder().map(Path::toString).orElse(""));
  }

  private static StoredSettings stored(Settings settings) {
    return new StoredSettings(
        settings.recentFiles(),
        settings.theme().name(),
        settings.language().name(),
        new StoredSettings.Window(
            settings.windowWidth(), settings.windowHeight(), settings.maximized()),
        stored(settings.export()),
        settings.charts(),
        settings.precision(),
        settings.stage(),
        settings.lessons());
  }
}
