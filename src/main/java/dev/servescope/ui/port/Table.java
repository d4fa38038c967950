package dev.servescope.ui.port;

import java.util.List;

/**
 * Numbers and words for other programs.
 *
 * @param columns their names, with units
 * @param rows each with a cell for every column; empty where there is no value
 */
public record Table(List<String> columns, List<List<String>> rows) {
  /** Keeps copies. */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
