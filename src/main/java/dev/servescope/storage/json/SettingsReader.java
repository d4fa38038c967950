package dev.servescope.storage.json;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads settings with forbearance, and tells of what it forgives. */
final class SettingsReader {
  private final Consumer<String> refused;

  /**
   * Makes a reader.
   *
   * @param refused hears of each value that is wrong, in a sentence that names its place
   */
  SettingsReader(Consumer<String> refused) {
    this.refused = refused;
  }

  StoredSettings settings(Place root, StoredSettings defaults) {
    var fields = Fields.open(root);
    return new StoredSettings(
        or(fields, "recentFiles", defaults.recentFiles(), SettingsReader::files),
        or(fields, "theme", defaults.theme(), SettingsReader::name),
        or(fields, "language", defaults.language(), SettingsReader::name),
        or(fields, "window", defaults.window(), at -> window(at, defaults.window())),
        or(fields, "export", defaults.export(), at -> export(at, defaults.export())),
        or(fields, "charts", defaults.charts(), SettingsReader::names),
        or(fields, "precision", defaults.precision(), Place::number),
        or(fields, "stage", defaults.stage(), SettingsReader::name),
        or(fields, "lessons", defaults.lessons(), SettingsReader::lessons));
  }

  private static Map<String, List<Integer>> lessons(Place place) {
    Map<String, List<Integer>> steps = new TreeMap<>();
    for (var key : Fields.open(place).names()) {
      var list = new Place(place.path() + "." + key, place.node().path(key));
      steps.put(key, list.items("a list of steps").stream().map(Place::whole).toList());
    }
    return steps;
  }

  private static List<String> names(Place place) {
    return place.items("a list of names").stream().map(SettingsReader::name).toList();
  }

  private static List<Path> files(Place place) {
    return place.items("a list of files").stream().map(SettingsReader::name).map(Path::of).toList();
  }

  private StoredSettings.Window window(Place place, StoredSettings.Window defaults) {
    var fields = Fields.open(place);
    return new StoredSettings.Window(
        or(fields, "width", defaults.width(), Place::number),
        or(fields, "height", defaults.height(), Place::number),
        or(fields, "maximized", defaults.maximized(), Place::flag));
  }

  private StoredSettings.Export export(Place place, StoredSettings.Export defaults) {
    var fields = Fields.open(place);
    return new StoredSettings.Export(
        or(fields, "width", defaults.width(), Place::number),
        or(fields, "unit", defaults.unit(), SettingsReader::name),
        or(fields, "dotsPerInch", defaults.dotsPerInch(), Place::number),
        or(fields, "theme", defaults.theme(), SettingsReader::name),
        or(fields, "kinds", defaults.kinds(), SettingsReader::names),
        or(fields, "folder", defaults.folder(), SettingsReader::name));
  }

  /** What a field says; its default where it is missing or wrong, so that the others hold. */
  private <T> T or(Fields fields, String name, T fallback, Function<Place, T> reader) {
    try {
      return fields.or(name, fallback, reader);
    } catch (InvalidValueException wrong) {
      refused.accept(wrong.getMessage());
      return fallback;
    } catch (InvalidPathException wrong) {
      refused.accept(name + ": " + wrong.getMessage());
      return fallback;
    }
  }

  private static String name(Place place) {
    return place.text("a text");
  }
}
