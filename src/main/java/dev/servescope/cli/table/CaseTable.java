package dev.servescope.cli.table;

import dev.servescope.run.gallery.Case;
import dev.servescope.run.gallery.Topic;
import dev.servescope.scenario.KebabCase;
import dev.servescope.study.gallery.Finding;
import dev.servescope.study.gallery.Verdict;
import dev.servescope.ui.text.FigureText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Cases of the gallery: their list, and the figures of one. */
public final class CaseTable {
  private static final String END = System.lineSeparator();

  private CaseTable() {}

  /** Two lines for each case: what it is called and about, and what it shows. */
  public static String list(List<Case> cases) {
    int titles = cases.stream().mapToInt(its -> its.title().length()).max().orElse(0);
    return cases.stream()
        .map(
            its ->
                String.format(
                    Locale.ROOT,
                    "%-3s  %-" + titles + "s  %s%s     %s%s",
                    its.key(),
                    its.title(),
                    topics(its),
                    END,
                    its.line(),
                    END))
        .collect(Collectors.joining());
  }

  private static String topics(Case its) {
    return its.topics().stream().map(CaseTable::words).collect(Collectors.joining(", "));
  }

  private static String words(Topic topic) {
    return KebabCase.of(topic);
  }

  /** The figures of a case in a table, and below it the sentences that belong to them. */
  public static String text(Case its, List<Finding> findings) {
    var rows = new ArrayList<Row>();
    rows.add(new Row("", List.of("textbook", "simulated", "verdict")));
    var notes = new ArrayList<String>();
    for (var finding : findings) {
      rows.add(row(finding, notes));
    }
    return its.key().toUpperCase(Locale.ROOT)
        + "  "
        + its.title()
        + END
        + Row.text(rows)
        + (notes.isEmpty() ? "" : END + String.join(END, notes) + END);
  }

  private static Row row(Finding finding, List<String> notes) {
    var because = finding.figure().because();
    return new Row(
        "  " + finding.figure().what(),
        List.of(
            FigureText.book(finding.figure().claim()),
            FigureText.simulated(finding),
            words(finding.verdict()) + (because.isEmpty() ? "    " : mark(because, notes))));
  }

  /** The number of a sentence, which the same sentence keeps. */
  private static String mark(String because, List<String> notes) {
    int known = 0;
    while (known < notes.size() && !notes.get(known).endsWith("] " + because)) {
      known++;
    }
    if (known == notes.size()) {
      notes.add(String.format(Locale.ROOT, "%4s %s", "[" + (known + 1) + "]", because));
    }
    return String.format(Locale.ROOT, " %-3s", "[" + (known + 1) + "]");
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case MET -> "met";
      case DIFFERS -> "differs";
      case MISSED -> "not met";
      case ADDED -> "added";
    };
  }
}
