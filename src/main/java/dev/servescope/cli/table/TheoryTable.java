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
  private TheoryTable() {}

  /**
   * The text.
   *
   * @param simulated whether there are simulated figures to stand beside
   */
  public static String text(TheoryReport report, boolean simulated) {
    var text = new StringBuilder(report.scenario()).append(System.lineSeparator());
    for (var model : report.models()) {
      if (model instanceof TheoryReport.Holds holds) {
        text.append(System.lineSeparator()).append(holds(holds, simulated));
      }
    }
    for (var model : report.models()) {
      if (model instanceof TheoryReport.Broken broken) {
        text.append(System.lineSeparator()).append(broken(broken));
      }
    }
    return text.toString();
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
    return holds.title()
        + ": holds ("
        + holds.strength()
        + ")"
        + System.lineSeparator()
        + Row.text(rows);
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
      case COUNT -> Numbers.count(value);
    };
  }

  private static String broken(TheoryReport.Broken broken) {
    var text = new StringBuilder(broken.title()).append(": does not hold");
    text.append(System.lineSeparator());
    for (var sentence : broken.broken()) {
      text.append("  ").append(sentence).append(System.lineSeparator());
    }
    return text.toString();
  }
}
