package dev.servescope.ui.plot;

import dev.servescope.ui.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tables of figures whose marks lie over x: a row for each x that any of them has. */
final class CurveTables {
  private CurveTables() {}

  static FigureTable of(Figure figure) {
    return isScatter(figure) ? scatter(figure) : overX(figure);
  }

  private static boolean isScatter(Figure figure) {
    return figure.marks().stream().anyMatch(Mark.Points.class::isInstance)
        && figure.marks().stream()
            .noneMatch(
                mark ->
                    mark instanceof Mark.Line
                        || mark instanceof Mark.StackedArea
                        || mark instanceof Mark.Columns);
  }

  /** A point of a cloud. */
  private record Dot(double x, double y, String kind, String note) {}

  private static FigureTable scatter(Figure figure) {
    var dots = new ArrayList<Dot>();
    var notes = notes(figure);
    for (var series : Series.of(figure)) {
      for (int i = 0; i < series.curve().size(); i++) {
        double x = series.curve().x(i);
        double y = series.curve().y(i);
        dots.add(new Dot(x, y, series.name(), noteAt(notes, x, y)));
      }
    }
    dots.sort(Comparator.comparingDouble(Dot::x).thenComparingDouble(Dot::y));
    var columns = new ArrayList<FigureTable.Column>();
    columns.add(across(figure, dots.stream().map(Dot::x).toList()));
    columns.add(
        new FigureTable.Numbers(
            Messages.of("table.value"), unit(figure.y()), dots.stream().map(Dot::y).toList()));
    columns.add(
        new FigureTable.Words(Messages.of("table.kind"), dots.stream().map(Dot::kind).toList()));
    addNotes(columns, dots.stream().map(Dot::note).toList());
    return new FigureTable(figure.title(), columns, dots.size());
  }

  private static List<Mark.Note> notes(Figure figure) {
    return figure.marks().stream()
        .filter(Mark.Notes.class::isInstance)
        .flatMap(mark -> ((Mark.Notes) mark).notes().stream())
        .toList();
  }

  private static String noteAt(List<Mark.Note> notes, double x, double y) {
    return notes.stream()
        .filter(note -> note.x() == x && note.y() == y)
        .map(Mark.Note::text)
        .findFirst()
        .orElse("");
  }

  private static void addNotes(List<FigureTable.Column> columns, List<String> notes) {
    if (notes.stream().anyMatch(note -> !note.isEmpty())) {
      columns.add(new FigureTable.Words(Messages.of("table.note"), notes));
    }
  }

  private static FigureTable overX(Figure figure) {
    var series = Series.of(figure);
    var notes = notes(figure);
    var rows = rows(series, notes);
    var columns = new ArrayList<FigureTable.Column>();
    columns.add(across(figure, rows));
    for (var one : series) {
      columns.add(new FigureTable.Numbers(one.name(), unit(figure.y()), values(one.curve(), rows)));
    }
    addNotes(columns, rows.stream().map(x -> noteAt(notes, x)).toList());
    return new FigureTable(figure.title(), columns, rows.size());
  }

  /** Every x as often as the curve that has it most often, such as twice for a jump. */
  private static List<Double> rows(List<Series> series, List<Mark.Note> notes) {
    var most = new TreeMap<Double, Integer>();
    for (var one : series) {
      var counts = new TreeMap<Double, Integer>();
      for (int i = 0; i < one.curve().size(); i++) {
        counts.merge(one.curve().x(i), 1, Integer::sum);
      }
      counts.forEach((x, count) -> most.merge(x, count, Math::max));
    }
    notes.forEach(note -> most.putIfAbsent(note.x(), 1));
    return most.entrySet().stream().flatMap(CurveTables::repeated).toList();
  }

  private static Stream<Double> repeated(Map.Entry<Double, Integer> entry) {
    return Stream.generate(entry::getKey).limit(entry.getValue());
  }

  private static List<Double> values(Curve curve, List<Double> rows) {
    var values = new ArrayList<Double>();
    int next = 0;
    for (double x : rows) {
      boolean has = next < curve.size() && curve.x(next) == x;
      values.add(has ? curve.y(next) : Double.NaN);
      next += has ? 1 : 0;
    }
    return values;
  }

  private static String noteAt(List<Mark.Note> notes, double x) {
    return notes.stream().filter(note -> note.x() == x).map(Mark.Note::text).findFirst().orElse("");
  }

  /** What lies on the x axis: numbers in their unit, or the names of places. */
  private static FigureTable.Column across(Figure figure, List<Double> xs) {
    var name = figure.across();
    return figure.x() instanceof Axis.Places places
        ? new FigureTable.Words(name, xs.stream().map(places::format).toList())
        : new FigureTable.Numbers(name, unit(figure.x()), xs);
  }

  static Unit unit(Axis axis) {
    return switch (axis) {
      case Axis.Time _ -> Unit.SECONDS;
      case Axis.Values values -> values.unit();
      case Axis.Rows _, Axis.Places _ -> Unit.PLAIN;
    };
  }
}
