package dev.servescope.ui.export;

import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Dashboard;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.FigureTable;
import dev.servescope.ui.port.Table;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of figures and pages as tables for other programs. */
final class Tables {
  private Tables() {}

  /** All that a figure shows, with units in the names of the columns. */
  static Table of(Figure figure) {
    var table = FigureTable.of(figure);
    var columns = table.columns().stream().map(FigureTable.Column::heading).toList();
    var rows =
        IntStream.range(0, table.size())
            .mapToObj(row -> table.columns().stream().map(it -> it.exact(row)).toList())
            .toList();
    return new Table(columns, rows);
  }

  /** The values above the figures of a page. */
  static Table ofValues(Dashboard page) {
    var columns =
        List.of(
            Messages.of("export.csv.figure"),
            Messages.of("export.csv.value"),
            Messages.of("export.csv.unit"));
    var rows =
        page.values().stream()
            .map(value -> List.of(value.label(), value.number(), value.unit()))
            .toList();
    return new Table(columns, rows);
  }
}
