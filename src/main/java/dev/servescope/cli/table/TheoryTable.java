package dev.servescope.cli.table;

import dev.servescope.run.report.TheoryReport;
import dev.servescope.run.report.TheoryReport.Figure;
import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What theory says: first the closed forms that hold with their figures, then what breaks others.
 */
public final class TheoryTable {
  private static final String END = System.lineSeparator();

  private TheoryTable() {}

  /**
   * The text.
   *
   * @param simulated whether there are simulated figures to stand beside
   */
  public static String text(TheoryReport report, boolean simulated) {
    var text = new StringBuilder(report.scenario()).append(END);
    for (var model : report.models()) {
      if (model instanceof TheoryReport.Holds holds) {
        text.append(END).append(holds(holds, simulated));
      }
    }
    return text.append(broken(report)).toString();
  }

  /** What all of several forms miss is said once, above them. */
  private static String broken(TheoryReport report) {
    var broken =
        report.models().stream()
            .filter(TheoryReport.Broken.class::isInstance)
            .map(TheoryReport.Broken.class::cast)
            .toList();
    var common = broken.size() > 1 ? common(broken) : List.<String>of();
    var text = new StringBuilder();
    if (!common.isEmpty()) {
      text.append(END).append("What breaks every formula below:").append(END);
      common.forEach(sentence -> text.append(reason(sentence)));
    }
    for (var model : broken) {
      text.append(END).append(model.title()).append(": does not hold").append(END);
      model.broken().stream()
          .filter(sentence -> !common.contains(sentence))
          .forEach(sentence -> text.append(reason(sentence)));
    }
    return text.toString();
  }

  private static List<String> common(List<TheoryReport.Broken> models) {
    return models.getFirst().broken().stream()
        .filter(sentence -> models.stream().allMatch(its -> its.broken().contains(sentence)))
        .toList();
  }

  private static String reason(String sentence) {
    return Paragraph.of("  ", "  ", sentence);
  }

  private static String holds(TheoryReport.Holds holds, boolean simulated) {
    var rows = new ArrayList<Row>();
    rows.add(new Row("", simulated ? List.of("theory", "simulated") : List.of("theory")));
    for (var figure : holds.figures()) {
      var expected = written(figure, figure.expected());
      rows.add(
          new Row(
              "  " + words(figure),
              simulated
                  ? List.of(expected, written(figure, figure.simulated()))
                  : List.of(expected)));
    }
    return holds.title() + ": holds (" + holds.strength() + ")" + END + Row.text(rows);
  }

  private static String words(Figure figure) {
    var kind = figure.kind();
    return kind == TheoryReport.Kind.UTILIZATION
        ? "utilisation"
        : kind.name().toLowerCase(Locale.ROOT).replace("_seconds", "").replace('_', ' ');
  }

  private static String written(Figure figure, double value) {
    return switch (figure.kind().unit()) {
      case SECONDS -> Numbers.duration(value);
      case SHARE -> Numbers.measuredPercent(value);
      case COUNT -> Math.abs(value) < 100 ? Numbers.threeDigits(value) : Numbers.count(value);
    };
  }
}
