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

  /** A text with values that are to be set in it. */
  record Scene(byte[] text, List<Setting> settings) {
    Scenario scenario() throws InvalidScenarioException {
      return ScenarioJson.read(text, settings);
    }

    Scene with(List<Setting> more) {
      return new Scene(text, Stream.concat(settings.stream(), more.stream()).toList());
    }
  }

  Scene read(Place place) {
    if (place.node().isString()) {
      return checked(named(place), place);
    }
    if (!(place.node() instanceof ObjectNode object)) {
      throw place.refuse("the name of a scenario, or an object");
    }
    return object.has("from") ? changed(place) : checked(writtenOut(object), place);
  }

  private Scene named(Place place) {
    var name = place.text("a name");
    return source
        .scenario(name)
        .map(text -> new Scene(text, List.of()))
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
    var settings = list.items("a list of settings").stream().map(SceneJson::setting).toList();
    return checked(from.with(settings), list);
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

  private static Scene writtenOut(ObjectNode object) {
    var whole = object.deepCopy();
    if (!whole.has("format")) {
      whole.put("format", "servescope").put("version", 1);
    }
    return new Scene(whole.toString().getBytes(StandardCharsets.UTF_8), List.of());
  }

  private static Scene checked(Scene scene, Place place) {
    try {
      scene.scenario();
      return scene;
    } catch (InvalidScenarioException wrong) {
      throw new InvalidValueException(wrong.path(), wrong.found(), wrong.allowed())
          .under(place.path());
    }
  }
}
