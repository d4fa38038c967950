package dev.servescope.ui.table;

import dev.servescope.ui.plot.FigureTable;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The columns of a table view over a {@link FigureTable}; a row is known by its number. */
final class TableColumns {
  private static final double MARGIN = 22;
  private static final double LEAST = 92;
  private static final double MOST = 300;

  private TableColumns() {}

  /**
   * A column for each of the table's.
   *
   * @param now the table at the time of asking, which may have other values than at the start
   */
  static List<TableColumn<Integer, String>> of(FigureTable table, Supplier<FigureTable> now) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(index -> column(table.columns().get(index), index, now))
        .toList();
  }

  private static TableColumn<Integer, String> column(
      FigureTable.Column its, int index, Supplier<FigureTable> now) {
    var column = new TableColumn<Integer, String>(its.heading());
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(now.get().columns().get(index).text(row.getValue())));
    if (its instanceof FigureTable.Numbers) {
      column.getStyleClass().add("number");
    }
    return column;
  }

  /** Gives columns the room that letters of a size need, before an audience more. */
  static void fit(List<? extends TableColumn<?, ?>> columns, Font letters) {
    double scale = letters.getSize() / Font.getDefault().getSize();
    for (var column : columns) {
      column.setPrefWidth(scale * Math.clamp(width(column.getText()) + MARGIN, LEAST, MOST));
    }
  }

  private static double width(String text) {
    return new Text(text).getLayoutBounds().getWidth();
  }
}
