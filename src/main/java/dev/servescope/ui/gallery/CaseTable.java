package dev.servescope.ui.gallery;

import dev.servescope.study.gallery.Finding;
import dev.servescope.study.gallery.Verdict;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.text.FigureText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The figures of a case as a table for a handout or a report.
 *
 * @param findings what the runs gave, in the order of the figures
 */
record CaseTable(List<Finding> findings) {
  /** Rows of cells with tabs between, as spreadsheets and word processors take them. */
  String toText() {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            Messages.of("case.figure"),
            Messages.of("case.book"),
            Messages.of("case.simulated"),
            Messages.of("case.verdict"),
            Messages.of("case.because")));
    findings.forEach(finding -> rows.add(row(finding)));
    return rows.stream().map(CaseTable::line).collect(Collectors.joining("\n"));
  }

  private static List<String> row(Finding finding) {
    var figure = finding.figure();
    return List.of(
        figure.what(),
        Sentences.of(FigureText.book(figure.claim())),
        Sentences.of(FigureText.simulated(finding)),
        verdict(finding.verdict()),
        figure.because());
  }

  /** What a verdict is called. */
  static String verdict(Verdict verdict) {
    return Messages.of("case.verdict." + verdict.name().toLowerCase(Locale.ROOT));
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining("\t"));
  }
}
