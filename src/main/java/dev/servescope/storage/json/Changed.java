package dev.servescope.storage.json;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tree of a scenario with some values set. A part that the text leaves out begins as its
 * default, so that {@code pool.startUp.phases[2].time} can be set where no start-up is written;
 * what is set is then read like any other text, so that wrong names and values are refused as in a
 * file.
 */
final class Changed {
  private static final Map<String, String> ONE_AND_SEVERAL =
      Map.of("requests", "classes", "pool", "pools");

  private final ObjectNode root;
  private final ObjectNode defaults;

  private Changed(ObjectNode root, ObjectNode defaults) {
    this.root = root;
    this.defaults = defaults;
  }

  /**
   * The changed tree.
   *
   * @param root is changed itself
   * @param defaults what the text means with all defaults written out; asked only if need be
   */
  static JsonNode tree(JsonNode root, List<Setting> settings, Supplier<ObjectNode> defaults) {
    if (settings.isEmpty() || !(root instanceof ObjectNode object)) {
      return root;
    }
    var changed = new Changed(object, defaults.get());
    settings.forEach(changed::set);
    return object;
  }

  private void set(Setting setting) {
    var steps = Step.of(inFile(setting.path()));
    JsonNode at = root;
    JsonNode usual = defaults;
    for (int i = 0; i < steps.size() - 1; i++) {
      at = steps.get(i).enter(at, usual, steps.get(i + 1));
      usual = steps.get(i).peek(usual);
    }
    steps.getLast().put(at, value(setting.value()));
  }

  /** The only class or pool has no number in the file; with one it is the first of the list. */
  private String inFile(String path) {
    for (var names : ONE_AND_SEVERAL.entrySet()) {
      var one = names.getKey();
      var first = names.getValue() + "[0]";
      if (path.startsWith(first) && !root.has(names.getValue())) {
        return one + path.substring(first.length());
      }
      if (path.startsWith(names.getValue() + "[") && !root.has(names.getValue())) {
        throw Step.Item.beyond(path.substring(0, path.indexOf(']') + 1), 1);
      }
      if (path.startsWith(one + ".") && root.has(names.getValue())) {
        throw new InvalidValueException(
            one, "one of several", "its number from 0, such as \"" + first + "\"");
      }
    }
    return path;
  }

  private static JsonNode value(String text) {
    try {
      var node = JsonText.parse(text.getBytes(StandardCharsets.UTF_8));
      return node.isMissingNode() ? Nodes.text(text) : node;
    } catch (JacksonException noJson) {
      return Nodes.text(text);
    }
  }
}
