package dev.servescope.ui.plot;

import dev.servescope.ui.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Tables of figures with named rows: blocks one below the other, shares over x, or a map. */
final class RowTables {
  private final Figure figure;
  private final Axis.Rows rows;
  private final List<String> names = new ArrayList<>();

  private RowTables(Figure figure, Axis.Rows rows) {
    this.figure = figure;
    this.rows = rows;
  }

  static FigureTable of(Figure figure, Axis.Rows rows) {
    var table = new RowTables(figure, rows);
    var cells = table.marks(Mark.Cells.class);
    var blocks = table.marks(Mark.Blocks.class);
    if (!cells.isEmpty()) {
      return table.map(cells.getFirst());
    }
    return blocks.isEmpty() ? table.shares(table.marks(Mark.Strip.class)) : table.blocks(blocks);
  }

  private <M extends Mark> List<M> marks(Class<M> kind) {
    return figure.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private FigureTable table(FigureTable.Column... others) {
    var columns = new ArrayList<FigureTable.Column>();
    String heading = rows.name().isEmpty() ? Messages.of("table.row") : rows.name();
    columns.add(new FigureTable.Words(heading, names));
    columns.addAll(List.of(others));
    return new FigureTable(figure.title(), columns, names.size());
  }

  private FigureTable blocks(List<Mark.Blocks> marks) {
    var starts = new ArrayList<Double>();
    var ends = new ArrayList<Double>();
    var what = new ArrayList<String>();
    for (var mark : marks) {
      for (var block : mark.blocks()) {
        names.add(rows.format(mark.row()));
        starts.add(block.start());
        ends.add(block.end());
        what.add(block.name());
      }
    }
    var unit = CurveTables.unit(figure.x());
    return table(
        new FigureTable.Numbers(Messages.of("table.from"), unit, starts),
        new FigureTable.Numbers(Messages.of("table.to"), unit, ends),
        new FigureTable.Words(Messages.of("table.what"), what));
  }

  private FigureTable shares(List<Mark.Strip> strips) {
    var labels = new LinkedHashSet<String>();
    strips.forEach(strip -> strip.shares().forEach(share -> labels.add(share.label())));
    var xs = new ArrayList<Double>();
    for (var strip : strips) {
      var curve = first(strip);
      for (int i = 0; i < curve.size(); i++) {
        names.add(rows.format(strip.row()));
        xs.add(curve.x(i));
      }
    }
    var columns = new ArrayList<FigureTable.Column>();
    columns.add(new FigureTable.Numbers(figure.across(), CurveTables.unit(figure.x()), xs));
    labels.forEach(
        label -> columns.add(new FigureTable.Numbers(label, Unit.PERCENT, of(label, strips))));
    return table(columns.toArray(FigureTable.Column[]::new));
  }

  private static Curve first(Mark.Strip strip) {
    return strip.shares().isEmpty() ? Curve.empty() : strip.shares().getFirst().curve();
  }

  /** The shares of a label, one strip after the other; none where a strip has none. */
  private static List<Double> of(String label, List<Mark.Strip> strips) {
    var values = new ArrayList<Double>();
    for (var strip : strips) {
      for (int i = 0; i < first(strip).size(); i++) {
        int at = i;
        values.add(
            strip.shares().stream()
                .filter(share -> share.label().equals(label))
                .mapToDouble(share -> share.curve().y(at))
                .sum());
      }
    }
    return values;
  }

  private FigureTable map(Mark.Cells map) {
    var places = new ArrayList<String>();
    var values = new ArrayList<Double>();
    for (var cell : map.cells()) {
      names.add(rows.format(cell.row()));
      places.add(figure.x().format(cell.place()));
      values.add(cell.value());
    }
    return table(
        new FigureTable.Words(figure.across(), places),
        new FigureTable.Numbers(figure.title(), map.unit(), values));
  }
}
