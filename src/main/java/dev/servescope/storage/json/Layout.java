package dev.servescope.storage.json;

import tools.jackson.databind.JsonNode;

/**
 * JSON laid out for people: an object or a list stands on one line where it fits, else each of its
 * values on its own; a list of nothing but numbers or texts fills its lines. The same tree always
 * gives the same text.
 */
final class Layout {
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  private Layout() {}

  /** The text of a tree, ending with a new line; the outermost level is always opened up. */
  static String of(JsonNode root) {
    var layout = new Layout();
    layout.open(root, 0);
    return layout.out.append('\n').toString();
  }

  private void value(JsonNode node, int indent, int taken) {
    var line = new StringBuilder();
    if (!node.isContainer()) {
      out.append(node);
    } else if (inline(node, line, WIDTH - taken)) {
      out.append(line);
    } else if (node.isArray() && node.valueStream().noneMatch(JsonNode::isContainer)) {
      fill(node, indent);
    } else {
      open(node, indent);
    }
  }

  private void fill(JsonNode list, int indent) {
    var margin = "\n" + "  ".repeat(indent + 1);
    out.append('[');
    int column = WIDTH;
    var gap = "";
    for (var item : list.values()) {
      var text = item.toString();
      out.append(gap);
      boolean fits = column + text.length() + 2 <= WIDTH;
      column = (fits ? column + 1 : margin.length() - 1) + text.length() + 1;
      out.append(fits ? " " : margin).append(text);
      gap = ",";
    }
    out.append('\n').append("  ".repeat(indent)).append(']');
  }

  private void open(JsonNode node, int indent) {
    out.append(node.isObject() ? '{' : '[');
    var gap = "";
    if (node.isObject()) {
      for (var field : node.properties()) {
        line(gap, quoted(field.getKey()) + ": ", field.getValue(), indent + 1);
        gap = ",";
      }
    } else {
      for (var item : node.values()) {
        line(gap, "", item, indent + 1);
        gap = ",";
      }
    }
    out.append('\n').append("  ".repeat(indent)).append(node.isObject() ? '}' : ']');
  }

  private void line(String gap, String name, JsonNode value, int indent) {
    out.append(gap).append('\n').append("  ".repeat(indent)).append(name);
    value(value, indent, 2 * indent + name.length() + 1);
  }

  /** Writes a node on one line and says whether it fits into the room; stops where it does not. */
  private static boolean inline(JsonNode node, StringBuilder line, int room) {
    if (!node.isContainer()) {
      line.append(node);
    } else if (node.isObject()) {
      inlineFields(node, line, room);
    } else {
      inlineItems(node, line, room);
    }
    return line.length() <= room;
  }

  private static void inlineFields(JsonNode node, StringBuilder line, int room) {
    var gap = "{";
    for (var field : node.properties()) {
      line.append(gap).append(quoted(field.getKey())).append(": ");
      if (!inline(field.getValue(), line, room)) {
        return;
      }
      gap = ", ";
    }
    line.append(node.isEmpty() ? "{}" : "}");
  }

  private static void inlineItems(JsonNode node, StringBuilder line, int room) {
    var gap = "[";
    for (var item : node.values()) {
      line.append(gap);
      if (!inline(item, line, room)) {
        return;
      }
      gap = ", ";
    }
    line.append(node.isEmpty() ? "[]" : "]");
  }

  private static String quoted(String name) {
    return Nodes.text(name).toString();
  }
}
