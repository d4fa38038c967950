package dev.servescope.ui.shell;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.trace.ImportedTrace;
import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.port.TraceSource;
import dev.servescope.ui.text.Numbers;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Takes recorded request times into the scenario: a step that can be undone. Rows that cannot be
 * used are counted and named, the good ones used.
 */
public final class TraceImport {
  private static final TokenCost NOTHING = new TokenCost(0, 0);

  private final ScenarioEditor editor;
  private final TraceSource source;
  private final Choosers choosers;
  private final Tasks tasks;
  private final Consumer<Notice> notices;

  TraceImport(ScenarioEditor editor, Ports ports, Consumer<Notice> notices) {
    this.editor = editor;
    this.source = ports.traces();
    this.choosers = ports.choosers();
    this.tasks = ports.tasks();
    this.notices = notices;
  }

  /** Asks for a file and imports it. */
  public void chooseAndImport() {
    choosers.traceToImport().ifPresent(this::read);
  }

  /** Imports a file. */
  public void read(Path path) {
    tasks.run(
        () -> source.read(path, NOTHING),
        trace -> askForTokens(path, trace),
        bad -> notices.accept(Notice.unreadable(path, bad)));
  }

  /** Tokens that cost nothing would make all work vanish. */
  private void askForTokens(Path path, ImportedTrace trace) {
    if (!trace.countsTokens()) {
      take(path, trace);
      return;
    }
    choosers
        .tokenCost(TokenCost.EXAMPLE)
        .ifPresent(
            cost ->
                tasks.run(
                    () -> source.read(path, cost),
                    costed -> take(path, costed),
                    bad -> notices.accept(Notice.unreadable(path, bad))));
  }

  private void take(Path path, ImportedTrace trace) {
    editor.edit(merged(editor.scenario(), trace, name(path)));
    notices.accept(account(trace));
  }

  private static String name(Path path) {
    var name = String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "");
    var seen = name.replaceAll("\\p{Cntrl}", " ").strip();
    var whole = seen.isEmpty() ? Messages.of("import.unnamed") : seen;
    return whole.substring(0, Math.min(80, whole.length()));
  }

  /** The scenario under the traffic of a trace, until all of it is answered. */
  static Scenario merged(Scenario scenario, ImportedTrace trace, String name) {
    var story =
        Messages.of(
            "import.story",
            Numbers.count(trace.traffic().arrivals().size()),
            Sentences.of(trace.kind()));
    return trace.into(scenario, name, story);
  }

  private static Notice account(ImportedTrace trace) {
    var used = Numbers.count(trace.traffic().arrivals().size());
    if (trace.skippedCount() == 0) {
      return new Notice(
          Messages.of("import.done", used, Sentences.of(trace.kind())),
          remarks(trace),
          false,
          null);
    }
    var rows = trace.skipped().stream();
    var lines = rows.map(row -> Messages.of("import.row", row.line(), Sentences.of(row.reason())));
    long unnamed = trace.skippedCount() - trace.skipped().size();
    var rest = Stream.of(Messages.of("import.more", unnamed)).filter(any -> unnamed > 0);
    var details = Stream.of(remarks(trace).stream(), lines, rest).flatMap(all -> all).toList();
    var text =
        Messages.of(
            "import.skipped",
            used,
            Sentences.of(trace.kind()),
            Numbers.count(trace.skippedCount()));
    return new Notice(text, details, false, null);
  }

  private static List<String> remarks(ImportedTrace trace) {
    var sorted = Stream.of(Messages.of("import.sorted")).filter(any -> trace.reordered());
    var columns = String.join(", ", trace.ignoredColumns());
    var unused =
        Stream.of(Messages.of("import.columns", columns)).filter(any -> !columns.isEmpty());
    return Stream.concat(sorted, unused).toList();
  }
}
