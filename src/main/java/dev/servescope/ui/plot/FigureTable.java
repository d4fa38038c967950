package dev.servescope.ui.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The data of a figure as a table, for those who read numbers rather than pictures, and to be
 * copied or written to a file. Made of the figure's own marks, so that both say the same.
 *
 * @param title of the figure
 * @param size the number of rows
 */
public record FigureTable(String title, List<Column> columns, int size) {
  private static final MathContext DIGITS = new MathContext(6);

  /** As many as a number surely has, so that no noise of its last bits is told. */
  private static final MathContext ALL_DIGITS = new MathContext(12);

  /** Keeps a copy. */
  public FigureTable {
    columns = List.copyOf(columns);
  }

  /** The table of a figure. */
  public static FigureTable of(Figure figure) {
    return figure.y() instanceof Axis.Rows rows
        ? RowTables.of(figure, rows)
        : CurveTables.of(figure);
  }

  /** A column under its name. */
  public sealed interface Column {
    /** What its values are. */
    String name();

    /** The value of a row; empty for none. */
    String text(int row);

    /** The value of a row for other programs, with all its digits; empty for none. */
    default String exact(int row) {
      return text(row);
    }

    /** The name with the unit, if there is one. */
    default String heading() {
      return name();
    }
  }

  /**
   * Numbers, which are not-a-number where there is none.
   *
   * @param unit in which they are told; shares are told as percent
   */
  public record Numbers(String name, Unit unit, List<Double> values) implements Column {
    /** Keeps a copy. */
    public Numbers {
      values = List.copyOf(values);
    }

    /** The number of a row in the unit of the heading; not-a-number for none. */
    public double value(int row) {
      return values.get(row) * (unit == Unit.PERCENT ? 100 : 1);
    }

    @Override
    public String text(int row) {
      return text(row, DIGITS);
    }

    @Override
    public String exact(int row) {
      return text(row, ALL_DIGITS);
    }

    private String text(int row, MathContext digits) {
      double value = value(row);
      return Double.isFinite(value)
          ? new BigDecimal(value).round(digits).stripTrailingZeros().toPlainString()
          : "";
    }

    @Override
    public String heading() {
      var symbol = unit.symbol();
      return symbol.isEmpty() ? name : name + " (" + symbol + ")";
    }
  }

  /** Words, such as the names of rows. */
  public record Words(String name, List<String> values) implements Column {
    /** Keeps a copy, each in one line. */
    public Words {
      values = values.stream().map(text -> text.replaceAll("\\s+", " ").strip()).toList();
    }

    @Override
    public String text(int row) {
      return values.get(row);
    }
  }

  /** Some of its rows with the headings, as text with a tab between columns. */
  public String toText(List<Integer> rows) {
    var head = columns.stream().map(Column::heading).collect(Collectors.joining("\t"));
    return rows.stream()
        .map(row -> columns.stream().map(it -> it.text(row)).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", head + "\n", "\n"));
  }

  /** All of it as text with a tab between columns. */
  public String toText() {
    return toText(IntStream.range(0, size).boxed().toList());
  }
}
