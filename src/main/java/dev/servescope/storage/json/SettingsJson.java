package dev.servescope.storage.json;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

  /**
   * Reads settings; empty where the text is damaged.
   *
   * @param refused hears of what is wrong, each in a sentence that names its place
   */
  public static Optional<StoredSettings> read(
      byte[] text, StoredSettings defaults, Consumer<String> refused) {
    try {
      var root = new Place("", JsonText.parse(text));
      return Optional.of(new SettingsReader(refused).settings(root, defaults));
    } catch (JacksonException damaged) {
      refused.accept(ScenarioJson.explain(damaged).getMessage());
    } catch (InvalidValueException damaged) {
      refused.accept(damaged.getMessage());
    }
    return Optional.empty();
  }
}
