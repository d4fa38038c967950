package dev.servescope.cli.table;

import dev.servescope.run.report.FindReport;
import dev.servescope.run.report.FindReport.Choice;
import dev.servescope.run.report.FindReport.Figure;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.ui.text.FigureText;
import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What came of a search: the choice, its figures beside the targets, and why it is this one. */
public final class FindTable {
  private static final String END = System.lineSeparator();

  private static final String MARGIN = " ± ";

  private FindTable() {}

  /** The text. */
  public static String text(FindReport report) {
    return report.scenario()
        + END
        + END
        + (report.found() ? "Cheapest that meets every target: " : "Nothing meets every target. ")
        + (report.found() ? "" : "Nearest: ")
        + report.choice().text()
        + END
        + Row.text(rows(report.choice()))
        + END
        + why(report)
        + count(report)
        + END;
  }

  private static List<Row> rows(Choice choice) {
    var rows = new ArrayList<Row>();
    for (var figure : choice.figures()) {
      rows.add(
          new Row(
              "  " + figure.target(),
              List.of(mean(figure), margin(figure), figure.met() ? "" : "missed")));
    }
    if (choice.figures().stream().noneMatch(figure -> figure.unit() == FindReport.Unit.DOLLARS)) {
      rows.add(new Row("  cost", List.of(Numbers.dollars(choice.dollarsPerHour()) + "/h")));
    }
    return rows;
  }

  /** To the place that its half width allows. */
  private static String mean(Figure figure) {
    return hasMargin(figure)
        ? withMargin(figure).substring(0, withMargin(figure).indexOf(MARGIN))
        : written(figure);
  }

  private static String margin(Figure figure) {
    return hasMargin(figure)
        ? withMargin(figure).substring(withMargin(figure).indexOf(MARGIN)).strip()
        : "";
  }

  private static boolean hasMargin(Figure figure) {
    return Estimate.isSpread(figure.mean(), figure.halfWidth95());
  }

  private static String withMargin(Figure figure) {
    var text = FigureText.withError(unit(figure), figure.mean(), figure.halfWidth95());
    return figure.unit() == FindReport.Unit.DOLLARS ? text.replace(MARGIN, "/h" + MARGIN) : text;
  }

  private static Measure.Unit unit(Figure figure) {
    return switch (figure.unit()) {
      case SECONDS -> Measure.Unit.SECONDS;
      case SHARE -> Measure.Unit.SHARE;
      case DOLLARS -> Measure.Unit.DOLLARS;
      case COUNT -> Measure.Unit.COUNT;
    };
  }

  private static String written(Figure figure) {
    return amount(figure, figure.mean());
  }

  private static String amount(Figure figure, double value) {
    return switch (figure.unit()) {
      case SECONDS -> Numbers.duration(value);
      case SHARE -> Numbers.measuredPercent(value);
      case DOLLARS -> Numbers.dollars(value) + "/h";
      case COUNT -> Numbers.count(value);
    };
  }

  private static String why(FindReport report) {
    if (!report.found()) {
      return nothing(report);
    }
    return Paragraph.of(
        "", "", report.cheaper().map(FindTable::cheaper).orElse("No other candidate costs less."));
  }

  private static String cheaper(Choice next) {
    var price = Numbers.dollars(next.dollarsPerHour()) + "/h";
    var its = "The next cheaper, " + next.text() + " at " + price + ", ";
    var missed = next.figures().stream().filter(figure -> !figure.met()).toList();
    return its
        + (missed.isEmpty() || next.tooClose()
            ? "is too close to a target to be sure of: " + described(next.figures())
            : "misses " + described(missed))
        + ".";
  }

  private static String described(List<Figure> figures) {
    return figures.stream()
        .map(figure -> figure.target() + " with " + written(figure))
        .collect(Collectors.joining(" and "));
  }

  private static String nothing(FindReport report) {
    var text = new StringBuilder();
    for (int i = 0; i < report.alone().size(); i++) {
      var best = report.alone().get(i);
      var figure = best.figures().get(i);
      text.append(Paragraph.of("", "  ", reached(figure, report.alone().size() > 1) + at(best)));
    }
    return text.toString();
  }

  private static String reached(Figure figure, boolean oneOfSeveral) {
    var begin =
        figure.met() && oneOfSeveral
            ? figure.target() + " can be met by itself: "
            : "No candidate meets "
                + figure.target()
                + (figure.met() ? " with 95 % confidence" : "")
                + ". The nearest comes to ";
    return begin + written(figure);
  }

  private static String at(Choice choice) {
    return " with " + choice.text() + " at " + Numbers.dollars(choice.dollarsPerHour()) + "/h.";
  }

  private static String count(FindReport report) {
    var left =
        report.impossible() == 0
            ? ""
            : String.format(Locale.ROOT, ", not possible: %,d", report.impossible());
    return String.format(
        Locale.ROOT, "Candidates: %,d%s, runs: %,d.", report.candidates(), left, report.runs());
  }
}
