package dev.servescope.storage.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON: an object a line for each scenario, null for what does not exist. */
public final class ComparisonJson {
  private static final Set<String> TEXTS = Set.of("comparedScenario", "differs");

  private ComparisonJson() {}

  /**
   * The rows of a table as objects.
   *
   * @param columns names, of which a dot leads into an object
   * @param rows texts, numbers and truths as text
   */
  public static String lines(List<String> columns, List<List<String>> rows) {
    return rows.stream()
        .map(row -> object(columns, row).toString())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static ObjectNode object(List<String> columns, List<String> row) {
    var root = Nodes.object();
    for (int i = 0; i < columns.size(); i++) {
      var path = columns.get(i).split("\\.", 2);
      var at = path.length == 1 ? root : root.withObjectProperty(path[0]);
      put(at, path[path.length - 1], row.get(i), TEXTS.contains(columns.get(i)));
    }
    return root;
  }

  private static void put(ObjectNode at, String name, String cell, boolean text) {
    if (text) {
      at.put(name, cell);
    } else if (cell.isEmpty()) {
      at.putNull(name);
    } else if (cell.equals("true") || cell.equals("false")) {
      at.put(name, Boolean.parseBoolean(cell));
    } else {
      at.put(name, Double.parseDouble(cell));
    }
  }
}
