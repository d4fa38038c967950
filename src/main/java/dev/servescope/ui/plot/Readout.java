package dev.servescope.ui.plot;

import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.Tint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says at one x: a heading, a value for each labelled mark, and a remark.
 *
 * @param heading the x itself, with the name of the row if the y axis has rows; both with what they
 *     count where the rows are those of a map
 * @param note a remark that holds there; empty for none
 */
record Readout(String heading, List<Entry> entries, String note) {
  /** The most entries that are listed. */
  static final int MOST_ENTRIES = 8;

  /** A value at the cursor; {@code y} is where it lies, NaN if it is a share of a row. */
  record Entry(String label, String value, Tint tint, double y) {}

  Readout {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a figure.
   *
   * @param row the row that is pointed at, or -1
   */
  static Readout at(Figure figure, double x, int row) {
    return at(figure, x, row, 0);
  }

  /**
   * Reads a figure.
   *
   * @param row the row that is pointed at, or -1
   * @param reach how far from x a remark is still pointed at
   */
  static Readout at(Figure figure, double x, int row, double reach) {
    String note = "";
    List<Entry> entries = new ArrayList<>();
    for (Mark mark : figure.marks()) {
      switch (mark) {
        case Mark.Line line -> line(figure, line, x, entries);
        case Mark.StackedArea area -> layers(figure, area.layers(), x, entries);
        case Mark.Points points ->
            value(figure, points.label(), points.curve(), true, x, points.tint(), entries);
        case Mark.Columns columns -> column(figure, columns, x, entries);
        case Mark.Blocks blocks -> block(blocks, x, row, entries);
        case Mark.Strip strip -> shares(strip, x, row, entries);
        case Mark.Notes notes -> note = note(notes.notes(), x, reach);
        case Mark.Cells cells -> {
          cell(figure, cells, x, row, entries);
          note = refusal(cells, x, row, note);
        }
        case Mark.Band _, Mark.Rule _, Mark.Marker _, Mark.Shade _, Mark.Trace _, Mark.Dots _ -> {}
      }
    }
    // Values from the top down, as they lie in the plot; those without a place keep their order.
    if (entries.stream().noneMatch(entry -> Double.isNaN(entry.y()))) {
      entries.sort(Comparator.comparingDouble(Entry::y).reversed());
    }
    return new Readout(heading(figure, onColumn(figure, x), row), shortened(entries), note);
  }

  /** What dots say, each with its height as the last of its figures. */
  static Readout of(List<Mark.Dot> dots) {
    List<Entry> entries = new ArrayList<>();
    for (Mark.Dot dot : dots) {
      for (Mark.Fact fact : dot.facts()) {
        double y = fact.equals(dot.facts().getLast()) ? dot.y() : Double.NaN;
        entries.add(new Entry(fact.label(), fact.value(), dot.tint(), y));
      }
    }
    String notes =
        dots.stream()
            .map(Mark.Dot::note)
            .filter(note -> !note.isEmpty())
            .collect(Collectors.joining("\n"));
    return new Readout(dots.isEmpty() ? "" : dots.getFirst().name(), shortened(entries), notes);
  }

  /** Whether it says anything. */
  boolean isEmpty() {
    return entries.isEmpty() && note.isEmpty();
  }

  private static String note(List<Mark.Note> notes, double x, double reach) {
    Mark.Note found = null;
    for (Mark.Note note : notes) {
      boolean before = note.x() <= x;
      boolean pointed = note.shown() && Math.abs(note.x() - x) <= reach;
      boolean nearer = found == null || Math.abs(note.x() - x) <= Math.abs(found.x() - x);
      if ((before && !reaches(found, x, reach)) || (pointed && nearer)) {
        found = note;
      }
    }
    return found == null ? "" : found.text();
  }

  private static boolean reaches(Mark.@Nullable Note note, double x, double reach) {
    return note != null && note.shown() && Math.abs(note.x() - x) <= reach;
  }

  /** Between two columns the nearer one is meant. */
  private static double onColumn(Figure figure, double x) {
    for (Mark mark : figure.marks()) {
      if (mark instanceof Mark.Columns columns && columns.curve().size() > 0) {
        return columns.curve().x(columns.curve().indexNear(x));
      }
    }
    return x;
  }

  private static String heading(Figure figure, double x, int row) {
    String place = figure.x() instanceof Axis.Time ? time(x) : figure.x().format(x);
    if (row >= 0 && figure.y() instanceof Axis.Rows rows && !rows.name().isEmpty()) {
      return figure.across() + " " + place + " · " + rows.name() + " " + rows.format(row);
    }
    return row < 0 ? place : figure.y().format(row) + " · " + place;
  }

  private static String time(double seconds) {
    return Math.abs(seconds) < 60 ? Numbers.duration(seconds) : Numbers.clock(seconds);
  }

  private static List<Entry> shortened(List<Entry> entries) {
    if (entries.size() <= MOST_ENTRIES) {
      return entries;
    }
    List<Entry> first = new ArrayList<>(entries.subList(0, MOST_ENTRIES - 1));
    int rest = entries.size() - first.size();
    Tint tint = entries.getLast().tint();
    first.add(new Entry(Messages.of("chart.more", rest), "", tint, Double.NaN));
    return first;
  }

  private static void line(Figure figure, Mark.Line line, double x, List<Entry> entries) {
    boolean nearest = line.interpolation() == Interpolation.STRAIGHT;
    value(figure, line.label(), line.curve(), nearest, x, line.tint(), entries);
  }

  private static void value(
      Figure figure,
      String label,
      Curve curve,
      boolean nearest,
      double x,
      Tint tint,
      List<Entry> entries) {
    int index = nearest ? curve.indexNear(x) : curve.indexAt(x);
    if (index >= 0 && !label.isEmpty()) {
      double y = curve.y(index);
      entries.add(new Entry(label, figure.y().format(y), tint, y));
    }
  }

  /** The height of a column is worth telling even where the subtitle names what it is. */
  private static void column(Figure figure, Mark.Columns columns, double x, List<Entry> entries) {
    int index = columns.curve().indexNear(x);
    if (index >= 0) {
      double y = columns.curve().y(index);
      entries.add(new Entry(columns.label(), figure.y().format(y), columns.tint(), y));
    }
  }

  /** From the top down, as they are drawn; what is zero and unnamed is not worth a line. */
  private static void layers(Figure figure, List<Layer> layers, double x, List<Entry> entries) {
    for (Layer layer : layers.reversed()) {
      int index = layer.curve().indexAt(x);
      if (index >= 0 && !layer.label().isEmpty()) {
        String value = figure.y().format(layer.curve().y(index));
        entries.add(new Entry(layer.label(), value, layer.tint(), Double.NaN));
      }
    }
  }

  private static void block(Mark.Blocks blocks, double x, int row, List<Entry> entries) {
    if (blocks.row() != row) {
      return;
    }
    for (Block block : blocks.blocks().reversed()) {
      if (x >= block.start() && x < block.end() && !block.name().isEmpty()) {
        String length = Numbers.duration(block.end() - block.start());
        entries.add(new Entry(block.name(), length, block.tint(), Double.NaN));
        return;
      }
    }
  }

  private static void cell(
      Figure figure, Mark.Cells cells, double x, int row, List<Entry> entries) {
    cellAt(cells, x, row)
        .filter(cell -> Double.isFinite(cell.value()))
        .map(cell -> new Entry(figure.title(), cell.name(), cell.tint(), Double.NaN))
        .ifPresent(entries::add);
  }

  /** A field without a value says why, in a sentence that may need more than a line. */
  private static String refusal(Mark.Cells cells, double x, int row, String otherwise) {
    return cellAt(cells, x, row)
        .filter(cell -> !Double.isFinite(cell.value()))
        .map(Cell::name)
        .orElse(otherwise);
  }

  private static Optional<Cell> cellAt(Mark.Cells cells, double x, int row) {
    return cells.cells().stream()
        .filter(cell -> cell.row() == row && cell.place() == Math.round(x))
        .findFirst();
  }

  private static void shares(Mark.Strip strip, double x, int row, List<Entry> entries) {
    if (strip.row() != row) {
      return;
    }
    for (Layer share : strip.shares()) {
      int index = share.curve().indexAt(x);
      if (index >= 0 && share.curve().y(index) > 0) {
        String value = Numbers.percent(share.curve().y(index));
        entries.add(new Entry(share.label(), value, share.tint(), Double.NaN));
      }
    }
  }
}
