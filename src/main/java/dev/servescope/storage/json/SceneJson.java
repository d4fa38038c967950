package dev.servescope.storage.json;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A scenario of a lesson: the name of one that comes with the program, one with some values set,
 * {@code {"from": "one-server", "set": ["pool.replicas=2"]}}, or one written out.
 */
final class SceneJson {
  private final LessonJson.Source source;

  SceneJson(LessonJson.Source source) {
    this.source = source;
  }

  /** A scenario with the text that it was made of, so that values can be set in it. */
  record Scene(Draft draft, Scenario scenario) {}

  /** A text with values that are to be set in it. */
  private record Draft(String text, List<Setting> settings) {
    Draft with(List<Setting> more) {
      return new Draft(text, Stream.concat(settings.stream(), more.stream()).toList());
    }
  }

  Scene read(Place place) {
    if (place.node().isString()) {
      return read(named(place), place);
    }
    if (!(place.node() instanceof ObjectNode object)) {
      throw place.refuse("the name of a scenario, or an object");
    }
    return object.has("from") ? changed(place) : read(writtenOut(object), place);
  }

  private Draft named(Place place) {
    var name = place.text("a name");
    return source
        .scenario(name)
        .map(text -> new Draft(new String(text, StandardCharsets.UTF_8), List.of()))
        .orElseThrow(() -> place.refuse(source.names()));
  }

  private Scene changed(Place place) {
    var fields = Fields.of(place, List.of("from", "set"), List.of());
    return place.make(
        () -> {
          var from = named(fields.at("from"));
          return settings(from, fields.at("set"));
        });
  }

  /** The scene with the values of a list such as {@code ["pool.replicas=2"]}. */
  static Scene settings(Scene from, Place list) {
    return settings(from.draft, list);
  }

  private static Scene settings(Draft from, Place list) {
    var settings = list.items("a list of settings").stream().map(SceneJson::setting).toList();
    return read(from.with(settings), list);
  }

  private static Setting setting(Place place) {
    var allowed = "a setting such as \"pool.replicas=2\"";
    var text = place.text(allowed);
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw place.refuse(allowed);
    }
    return new Setting(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
  }

  private static Draft writtenOut(ObjectNode object) {
    var whole = object.deepCopy();
    if (!whole.has("format")) {
      whole.put("format", "servescope").put("version", 1);
    }
    return new Draft(whole.toString(), List.of());
  }

  private static Scene read(Draft draft, Place place) {
    try {
      return new Scene(
          draft, ScenarioJson.read(draft.text.getBytes(StandardCharsets.UTF_8), draft.settings));
    } catch (InvalidScenarioException wrong) {
      throw new InvalidValueException(wrong.path(), wrong.found(), wrong.allowed())
          .under(place.path());
    }
  }
}
