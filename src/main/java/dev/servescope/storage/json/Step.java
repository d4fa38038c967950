package dev.servescope.storage.json;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A step into a tree: by name or by number. */
sealed interface Step {
  /** The whole way from the root up to here, for refusals. */
  String path();

  /** What stands there; missing where nothing does. */
  JsonNode peek(JsonNode at);

  /** Puts a value there. */
  void put(JsonNode at, JsonNode value);

  /** A field of an object. */
  record Field(String path, String name) implements Step {
    @Override
    public JsonNode peek(JsonNode at) {
      return at.path(name);
    }

    @Override
    public void put(JsonNode at, JsonNode value) {
      if (!(at instanceof ObjectNode object)) {
        throw new InvalidValueException(
            path, "a part of what has no part of that name", "a part that is there");
      }
      object.set(name, value);
    }
  }

  /**
   * An element of a list, or the place behind its last.
   *
   * @param index 0 for the first
   */
  record Item(String path, int index) implements Step {
    @Override
    public JsonNode peek(JsonNode at) {
      return at.path(index);
    }

    /** Only a whole element can be put behind the last: a part of one would leave out the rest. */
    @Override
    public JsonNode enter(JsonNode at, JsonNode usual, Step next) {
      if (at instanceof ArrayNode list && index >= list.size()) {
        throw beyond(path, list.size());
      }
      return Step.super.enter(at, usual, next);
    }

    /** The refusal of an element that a list of so many does not have. */
    static InvalidValueException beyond(String path, int size) {
      var allowed =
          switch (size) {
            case 0 -> "a part of what is in the list; put a whole element there first";
            case 1 -> "0, its only one";
            default -> "a number from 0 to " + (size - 1);
          };
      return new InvalidValueException(path, "a list of " + size, allowed);
    }

    @Override
    public void put(JsonNode at, JsonNode value) {
      if (!(at instanceof ArrayNode list)) {
        throw new InvalidValueException(path, "a number in what is no list", "no number");
      }
      if (index > list.size()) {
        throw new InvalidValueException(
            path, "a list of " + list.size(), "a number from 0 to " + list.size());
      }
      if (index == list.size()) {
        list.add(value);
      } else {
        list.set(index, value);
      }
    }
  }

  /**
   * Goes on to what stands there. Where nothing does, its default is put there first, or an empty
   * object or list, whichever the next step needs.
   *
   * @param usual the defaults at the same place as {@code at}
   */
  default JsonNode enter(JsonNode at, JsonNode usual, Step next) {
    var found = peek(at);
    if (!found.isMissingNode() && !found.isNull()) {
      return found;
    }
    var start = peek(usual);
    put(at, start.isContainer() ? start.deepCopy() : next.empty());
    return peek(at);
  }

  /** What such a step can be taken into. */
  private JsonNode empty() {
    return switch (this) {
      case Field field -> Nodes.object();
      case Item item -> Nodes.list();
    };
  }

  /** The steps of a path such as {@code pools[1].replicas}. */
  static List<Step> of(String path) {
    if (!Syntax.PATH.matcher(path).matches()) {
      throw new InvalidValueException(
          Place.shortened(path),
          "no path",
          "names with dots between them, such as \"pool.batching.size\" or \"pools[0].replicas\"");
    }
    var steps = new ArrayList<Step>();
    var parts = Syntax.PART.matcher(path);
    while (parts.find()) {
      var soFar = path.substring(0, parts.end());
      steps.add(
          parts.group(1) == null
              ? new Field(soFar, parts.group())
              : new Item(soFar, Integer.parseInt(parts.group(1))));
    }
    return steps;
  }

  /** How a path is written. */
  final class Syntax {
    private static final Pattern PART = Pattern.compile("\\[(\\d{1,9})]|[^.\\[\\]]+");
    private static final Pattern PATH =
        Pattern.compile("[^.\\[\\]]+(?:\\[\\d{1,9}])*(?:\\.[^.\\[\\]]+(?:\\[\\d{1,9}])*)*");

    private Syntax() {}
  }
}
