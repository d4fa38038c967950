package dev.servescope.storage.json;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Settings as JSON text. Unlike a scenario it is read with forbearance: what is missing has its
 * default, and so has what a person wrote wrongly; what is unknown is passed over, so that an older
 * and a newer program may share a file.
 */
public final class SettingsJson {
  private SettingsJson() {}

  /** Writes settings. */
  public static byte[] write(StoredSettings settings) {
    var recent = Nodes.list();
    settings.recentFiles().forEach(file -> recent.add(file.toString()));
    var charts = Nodes.list();
    settings.charts().forEach(charts::add);
    var lessons = Nodes.object();
    settings.lessons().forEach((key, steps) -> lessons.set(key, steps(steps)));
    var root =
        Nodes.object()
            .put("theme", settings.theme())
            .put("language", settings.language())
            .set("window", write(settings.window()))
            .set("export", write(settings.export()))
            .set("charts", charts)
            .set("precision", Nodes.number(settings.precision()))
            .put("stage", settings.stage())
            .set("lessons", lessons)
            .set("recentFiles", recent);
    return Layout.of(root).getBytes(StandardCharsets.UTF_8);
  }

  private static ArrayNode steps(List<Integer> steps) {
    var list = Nodes.list();
    steps.forEach(list::add);
    return list;
  }

  private static ObjectNode write(StoredSettings.Window window) {
    return Nodes.object()
        .set("width", Nodes.number(window.width()))
        .set("height", Nodes.number(window.height()))
        .put("maximized", window.maximized());
  }

  private static ObjectNode write(StoredSettings.Export export) {
    var kinds = Nodes.list();
    export.kinds().forEach(kinds::add);
    return Nodes.object()
        .set("width", Nodes.number(export.width()))
        .put("unit", export.unit())
        .set("dotsPerInch", Nodes.number(export.dotsPerInch()))
        .put("theme", export.theme())
        .set("kinds", kinds)
        .put("folder", export.folder());
  }

  /** Reads settings; empty where the text is damaged. */
  public static Optional<StoredSettings> read(byte[] text, StoredSettings defaults) {
    try {
      return Optional.of(settings(new Place("", JsonText.parse(text)), defaults));
    } catch (JacksonException | InvalidValueException damaged) {
      return Optional.empty();
    }
  }

  private static StoredSettings settings(Place root, StoredSettings defaults) {
    var fields = Fields.open(root);
    return new StoredSettings(
        or(fields, "recentFiles", defaults.recentFiles(), SettingsJson::files),
        or(fields, "theme", defaults.theme(), SettingsJson::name),
        or(fields, "language", defaults.language(), SettingsJson::name),
        or(fields, "window", defaults.window(), at -> window(at, defaults.window())),
        or(fields, "export", defaults.export(), at -> export(at, defaults.export())),
        or(fields, "charts", defaults.charts(), SettingsJson::names),
        or(fields, "precision", defaults.precision(), Place::number),
        or(fields, "stage", defaults.stage(), SettingsJson::name),
        or(fields, "lessons", defaults.lessons(), SettingsJson::lessons));
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
    return place.items("a list of names").stream().map(SettingsJson::name).toList();
  }

  private static List<Path> files(Place place) {
    return place.items("a list of files").stream().map(SettingsJson::name).map(Path::of).toList();
  }

  private static StoredSettings.Window window(Place place, StoredSettings.Window defaults) {
    var fields = Fields.open(place);
    return new StoredSettings.Window(
        or(fields, "width", defaults.width(), Place::number),
        or(fields, "height", defaults.height(), Place::number),
        or(fields, "maximized", defaults.maximized(), Place::flag));
  }

  private static StoredSettings.Export export(Place place, StoredSettings.Export defaults) {
    var fields = Fields.open(place);
    return new StoredSettings.Export(
        or(fields, "width", defaults.width(), Place::number),
        or(fields, "unit", defaults.unit(), SettingsJson::name),
        or(fields, "dotsPerInch", defaults.dotsPerInch(), Place::number),
        or(fields, "theme", defaults.theme(), SettingsJson::name),
        or(fields, "kinds", defaults.kinds(), SettingsJson::names),
        or(fields, "folder", defaults.folder(), SettingsJson::name));
  }

  /** What a field says; its default where it is missing or wrong, so that the others hold. */
  private static <T> T or(Fields fields, String name, T fallback, Function<Place, T> reader) {
    try {
      return fields.or(name, fallback, reader);
    } catch (InvalidValueException | InvalidPathException wrong) {
      return fallback;
    }
  }

  private static String name(Place place) {
    return place.text("a text");
  }
}
