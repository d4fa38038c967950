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
import java.util.function.Consumer;
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
  public Settings load(Consumer<String> refused) {
    var stored = file.load(DEFAULT, refused);
    var window = stored.window();
    List<Part> parts =
        List.of(
            new Part("recentFiles", its -> its.withRecentFiles(stored.recentFiles())),
            new Part("theme", its -> its.withTheme(word(Theme.class, stored.theme()))),
            new Part("language", its -> its.withLanguage(word(Language.class, stored.language()))),
            new Part("export", its -> its.withExport(choice(stored.export()))),
            new Part("charts", its -> its.withCharts(stored.charts())),
            new Part("precision", its -> its.withPrecision(stored.precision())),
            new Part("stage", its -> its.withStage(stored.stage())),
            new Part(
                "window",
                its -> its.withWindow(window.width(), window.height(), window.maximized())),
            new Part("lessons", its -> its.withLessons(stored.lessons())));
    var settings = Settings.DEFAULT;
    for (var part : parts) {
      settings = part.in(settings, refused);
    }
    return settings;
  }

  /** One of the settings, as it was stored. */
  private record Part(String name, UnaryOperator<Settings> set) {
    Settings in(Settings settings, Consumer<String> refused) {
      try {
        return set.apply(settings);
      } catch (IllegalArgumentException notOurs) {
        refused.accept(name + ": " + notOurs.getMessage());
        return settings;
      }
    }
  }

  private static <E extends Enum<E>> E word(Class<E> kind, String text) {
    var words = List.of(kind.getEnumConstants());
    return words.stream()
        .filter(word -> word.name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("found " + text + ", allowed is one of " + words));
  }

  @Override
  public void save(Settings settings) throws IOException {
    file.save(stored(settings));
  }

  private static ExportChoice choice(StoredSettings.Export stored) {
    return new ExportChoice(
        stored.width(),
        word(ExportChoice.Unit.class, stored.unit()),
        stored.dotsPerInch(),
        word(Theme.class, stored.theme()),
        stored.kinds().stream().map(kind -> word(FileKind.class, kind)).toList(),
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
