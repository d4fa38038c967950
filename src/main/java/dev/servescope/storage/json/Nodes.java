package dev.servescope.storage.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** New nodes of a JSON tree. */
final class Nodes {
  private Nodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode typed(String type) {
    return object().put("type", type);
  }

  static ArrayNode list() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static JsonNode text(String text) {
    return JsonNodeFactory.instance.stringNode(text);
  }

  /** A number without a fraction that says nothing: 3, not 3.0; the value read back is the same. */
  static JsonNode number(double value) {
    boolean whole = Math.abs(value) < 1e15 && Double.compare(value, (double) (long) value) == 0;
    return whole
        ? JsonNodeFactory.instance.numberNode((long) value)
        : JsonNodeFactory.instance.numberNode(value);
  }

  /** A number, or null where it is none. */
  static JsonNode orNull(double value) {
    return Double.isFinite(value) ? number(value) : JsonNodeFactory.instance.nullNode();
  }
}
