package dev.servescope.cli.table;

import dev.servescope.study.compare.Comparison;
import dev.servescope.study.compare.ComparisonTable;
import dev.servescope.study.compare.Difference;
import dev.servescope.study.confidence.Measure;
import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A comparison for people: a column a scenario, differences in brackets, and words below. */
public final class ComparedTable {
  private static final String BEYOND = " *";
  private static final String WITHIN = "  ";

  private ComparedTable() {}

  /** The whole text. */
  public static String text(Comparison comparison) {
    var rows = new ArrayList<Row>();
    rows.add(row(comparison, "Scenario", i -> name(comparison, i) + WITHIN));
    rows.add(
        row(comparison, "  runs", i -> comparison.contenders().get(i).figures().size() + WITHIN));
    for (var measure : ComparisonTable.measures()) {
      rows.add(row(comparison, "  " + measure.label(), i -> figure(comparison, i, measure)));
      rows.add(row(comparison, "", i -> change(comparison, i, measure)));
    }
    var end = System.lineSeparator();
    var text = new StringBuilder(Row.text(rows)).append(end);
    for (int i = 1; i < comparison.contenders().size(); i++) {
      text.append(Paragraph.of("", "  ", name(comparison, i) + ": " + words(comparison, i)));
    }
    text.append("* beyond chance: paired t, 95 % for all scenarios together (Bonferroni)");
    return text.append(end).toString();
  }

  private static Row row(Comparison comparison, String label, IntFunction<String> cell) {
    return new Row(
        label, IntStream.range(0, comparison.contenders().size()).mapToObj(cell).toList());
  }

  private static String name(Comparison comparison, int index) {
    return comparison.contenders().get(index).scenario().name();
  }

  private static String figure(Comparison comparison, int index, Measure measure) {
    double mean = comparison.contenders().get(index).estimate(measure).mean();
    var usual =
        measure.unit() == Measure.Unit.SHARE ? Numbers.measuredPercent(mean) : measure.text(mean);
    return text(comparison, measure, mean, usual) + WITHIN;
  }

  private static String change(Comparison comparison, int index, Measure measure) {
    if (index == 0) {
      return "";
    }
    var difference = comparison.difference(index, measure);
    double mean = difference.change().mean();
    if (!Double.isFinite(mean)) {
      return "";
    }
    var sign = mean < 0 ? "-" : "+";
    double size = Math.abs(mean);
    return sign + text(comparison, measure, size, measure.changeText(size)) + mark(difference);
  }

  /**
   * Money in the coins of the largest amount of its row, anything else as it is usually written.
   */
  private static String text(Comparison comparison, Measure measure, double value, String usual) {
    return measure.unit() == Measure.Unit.DOLLARS
        ? Numbers.dollarsOf(value, comparison.largest(measure))
        : usual;
  }

  private static String mark(Difference difference) {
    return difference.isBeyondChance() ? BEYOND : WITHIN;
  }

  private static String words(Comparison comparison, int index) {
    List<String> words = comparison.words(index);
    return words.isEmpty() ? "the same as the first" : String.join(", ", words);
  }
}
