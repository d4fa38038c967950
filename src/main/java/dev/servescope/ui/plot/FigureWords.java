package dev.servescope.ui.plot;

import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure in words, for those who cannot see it: what it is, its axes with their units, and of
 * each series the first and the last value and the least and the largest with their places.
 */
public final class FigureWords {
  /** More series would be a recital; the table has them all. */
  private static final int MOST = 10;

  private final Figure figure;

  private FigureWords(Figure figure) {
    this.figure = figure;
  }

  /** Everything, a sentence after the other. */
  public static String of(Figure figure) {
    return new FigureWords(figure).all();
  }

  private String all() {
    var sentences = new ArrayList<String>();
    sentences.add(sentence(figure.title()));
    sentences.add(sentence(figure.subtitle()));
    sentences.add(figure.summary());
    if (figure.isEmpty()) {
      sentences.add(figure.emptyText());
    } else {
      axes().forEach(sentences::add);
      values().limit(MOST).forEach(sentences::add);
    }
    sentences.removeIf(String::isBlank);
    return String.join(" ", sentences);
  }

  private static String sentence(String words) {
    return words.isEmpty() || words.endsWith(".") ? words : words + ".";
  }

  private List<String> axes() {
    var across = Messages.of("words.across", figure.across());
    var range = Extent.ofX(figure.marks());
    var whole = figure.x().givenRange() == null ? range : figure.x().givenRange();
    if (whole != null && !(figure.x() instanceof Axis.Places)) {
      across = Messages.of("words.across.range", figure.across(), x(whole.min()), x(whole.max()));
    }
    return figure.y() instanceof Axis.Rows rows
        ? List.of(across, Messages.of("words.rows", rows(rows)))
        : List.of(across);
  }

  private static String rows(Axis.Rows rows) {
    return (rows.name() + " " + String.join(", ", rows.labels())).strip();
  }

  private Stream<String> values() {
    return Stream.of(
            Series.of(figure).stream().map(this::told),
            figure.marks().stream().flatMap(this::others))
        .flatMap(all -> all);
  }

  private Stream<String> others(Mark mark) {
    return switch (mark) {
      case Mark.Rule rule when !rule.label().isEmpty() ->
          Stream.of(Messages.of("words.level", rule.label()));
      case Mark.Strip strip -> shares(strip);
      case Mark.Cells cells -> map(cells);
      case Mark.Blocks blocks when !blocks.blocks().isEmpty() ->
          Stream.of(Messages.of("words.blocks", row(blocks.row()), blocks.blocks().size()));
      default -> Stream.empty();
    };
  }

  private String told(Series series) {
    var curve = series.curve();
    int first = -1;
    int last = -1;
    int least = -1;
    int most = -1;
    for (int i = 0; i < curve.size(); i++) {
      if (Double.isFinite(curve.y(i))) {
        first = first < 0 ? i : first;
        last = i;
        least = least < 0 || curve.y(i) < curve.y(least) ? i : least;
        most = most < 0 || curve.y(i) > curve.y(most) ? i : most;
      }
    }
    return first < 0
        ? ""
        : Messages.of(
            "words.series",
            series.name(),
            y(curve.y(first)),
            y(curve.y(last)),
            y(curve.y(least)),
            x(curve.x(least)),
            y(curve.y(most)),
            x(curve.x(most)));
  }

  /** Of each share of a row the mean, the largest first. */
  private Stream<String> shares(Mark.Strip strip) {
    var parts =
        strip.shares().stream()
            .map(share -> new Part(share.label(), mean(share.curve())))
            .filter(part -> part.share() > 0)
            .sorted(Comparator.comparingDouble(Part::share).reversed())
            .map(part -> part.name() + " " + Numbers.percent(part.share()))
            .toList();
    return parts.isEmpty()
        ? Stream.empty()
        : Stream.of(Messages.of("words.shares", row(strip.row()), String.join(", ", parts)));
  }

  private record Part(String name, double share) {}

  private static double mean(Curve curve) {
    double sum = 0;
    int counted = 0;
    for (int i = 0; i < curve.size(); i++) {
      if (Double.isFinite(curve.y(i))) {
        sum += curve.y(i);
        counted++;
      }
    }
    return counted == 0 ? 0 : sum / counted;
  }

  private Stream<String> map(Mark.Cells cells) {
    var known = cells.cells().stream().filter(cell -> Double.isFinite(cell.value())).toList();
    if (known.isEmpty()) {
      return Stream.empty();
    }
    var least = known.stream().min(Comparator.comparingDouble(Cell::value)).orElseThrow();
    var most = known.stream().max(Comparator.comparingDouble(Cell::value)).orElseThrow();
    return Stream.of(
        Messages.of("words.map", cell(cells, least), place(least), cell(cells, most), place(most)));
  }

  private static String cell(Mark.Cells cells, Cell cell) {
    return cells.unit().format(cell.value());
  }

  private String place(Cell cell) {
    return figure.x().format(cell.place()) + ", " + row(cell.row());
  }

  private String row(int index) {
    return figure.y().format(index);
  }

  private String x(double value) {
    return figure.x() instanceof Axis.Time ? Numbers.clock(value) : figure.x().format(value);
  }

  private String y(double value) {
    return figure.y().format(value);
  }
}
