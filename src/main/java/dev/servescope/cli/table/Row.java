package dev.servescope.cli.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a table.
 *
 * @param label what it says; a heading where there are no cells
 * @param cells one for each column
 */
public record Row(String label, List<String> cells) {
  /** Keeps a copy that cannot change. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** A row without cells. */
  static Row heading(String label) {
    return new Row(label, List.of());
  }

  private static final int GAP = 2;

  /** The rows with labels to the left and cells to the right of their columns, a line each. */
  public static String text(List<Row> rows) {
    int labels = width(rows.stream().map(Row::label));
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    var widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      int column = i;
      var filled = rows.stream().filter(row -> column < row.cells().size());
      widths[i] = GAP + width(filled.map(row -> row.cells().get(column)));
    }
    var text = new StringBuilder();
    rows.forEach(row -> text.append(row.line(labels, widths)).append(System.lineSeparator()));
    return text.toString();
  }

  private static int width(Stream<String> texts) {
    return texts.mapToInt(Row::width).max().orElse(0);
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private String line(int labels, int[] widths) {
    var line = new StringBuilder(label).append(" ".repeat(labels - width(label)));
    for (int i = 0; i < cells.size(); i++) {
      line.append(" ".repeat(widths[i] - width(cells.get(i)))).append(cells.get(i));
    }
    return line.toString().stripTrailing();
  }
}
