package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Progress;
import dev.servescope.cli.io.ResultFolder;
import dev.servescope.cli.io.Scenarios;
import dev.servescope.cli.io.Streams;
import dev.servescope.cli.port.ComparisonChartWriter;
import dev.servescope.cli.table.ComparedTable;
import dev.servescope.scenario.Scenario;
import dev.servescope.storage.json.ComparisonJson;
import dev.servescope.study.compare.Comparer;
import dev.servescope.study.compare.Comparison;
import dev.servescope.study.compare.ComparisonTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servescope compare FILE...}: several scenarios on the same traffic. */
@Command(
    name = "compare",
    header = "Compares two to six scenarios on the same traffic.",
    description = {
      "All of them run with the seeds of the first, so that they meet the same chance. Each figure"
          + " is the mean over the replications; a difference from the first is the mean of the"
          + " paired differences. It is marked with * where it is beyond chance: outside the"
          + " interval of a paired t that holds with 95 %% for all rows together (Bonferroni).",
      "Where the scenarios do not meet the same requests, that is said on standard error."
    },
    footer = {
      "Examples:",
      "  servescope compare one.servescope three.servescope",
      "  servescope compare *.servescope --set horizon=2h --replications 20 \\",
      "      --format csv",
      "  servescope compare one.servescope three.servescope --out results"
    })
final class CompareCommand extends Answering {
  /** Threads that end with the program. */
  private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);

  private static final String BASE_NAME = "comparison";
  private static final String CSV = BASE_NAME + ".csv";
  private static final int MOST_REPLICATIONS = 10_000;

  private final ComparisonChartWriter charts;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Two to six scenarios, the first the reference; - reads one from standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Format format = Format.TABLE;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Runs each scenario so many times; default ${DEFAULT-VALUE}.")
  private int replications = Comparison.USUAL;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Writes comparison.csv and the charts as well; the folder is made if it is not"
              + " there, and no display is needed.")
  private Optional<String> out = Optional.empty();

  @Mixin private final ChartKinds kinds = new ChartKinds();

  @Mixin private final Preset preset = new Preset();

  CompareCommand(Streams streams, ComparisonChartWriter charts) {
    super(streams);
    this.charts = charts;
  }

  @Override
  public Integer call() {
    checkOptions();
    var scenarios = named(files.stream().map(this::read).toList());
    var folder = out.map(ResultFolder::make);
    folder.ifPresent(this::checkFree);
    var comparison = run(scenarios);
    comparison.trafficRemark().ifPresent(streams()::say);
    try {
      folder.ifPresent(into -> write(into, comparison));
    } finally {
      // What took long to find is not lost where a disk is full.
      streams().print(text(comparison));
    }
    return Ending.FINE;
  }

  private void checkFree(ResultFolder folder) {
    folder.checkFree(CSV, ComparisonTable.MARK);
    folder.checkFree(kinds.in(folder, BASE_NAME), charts.keys());
  }

  private void checkOptions() {
    kinds.check(out);
    if (files.size() < 2 || files.size() > Comparison.MOST) {
      throw Ending.badCall(
          "compare: found " + count(files.size()) + ", allowed are 2 to 6 of them");
    }
    if (replications < 2 || replications > MOST_REPLICATIONS) {
      throw Ending.badCall(
          "--replications: found "
              + replications
              + ", allowed is a whole number from 2 to 10,000; one run says nothing of chance");
    }
  }

  private static String count(int scenarios) {
    return scenarios == 1 ? "1 scenario" : scenarios + " scenarios";
  }

  private Scenario read(String file) {
    return preset.read(file, streams().in());
  }

  /** Two of the same name are told apart by their files. */
  private List<Scenario> named(List<Scenario> scenarios) {
    var names = scenarios.stream().map(Scenario::name).toList();
    var named = new ArrayList<Scenario>();
    for (int i = 0; i < scenarios.size(); i++) {
      var its = scenarios.get(i);
      boolean twice = names.indexOf(its.name()) != names.lastIndexOf(its.name());
      named.add(twice ? its.withName(shortened(files.get(i))) : its);
    }
    return named;
  }

  private static String shortened(String file) {
    var name = Scenarios.baseName(file);
    return name.substring(0, Math.min(80, name.length()));
  }

  private Comparison run(List<Scenario> scenarios) {
    int threads = Runtime.getRuntime().availableProcessors();
    var comparer = new Comparer(THREADS, threads);
    try (var progress = Progress.of(streams(), "Comparing " + count(scenarios.size()))) {
      return comparer.run(
          scenarios, replications, (soFar, done, all) -> progress.share((double) done / all));
    }
  }

  private String text(Comparison comparison) {
    var table = new ComparisonTable(comparison);
    return switch (format) {
      case TABLE -> ComparedTable.text(comparison);
      case JSON -> ComparisonJson.lines(table.columns(), table.rows());
      case CSV -> table.csv();
    };
  }

  private void write(ResultFolder folder, Comparison comparison) {
    folder.save(CSV, new ComparisonTable(comparison).csv());
    var progress = Progress.of(streams(), "Drawing the charts");
    try {
      charts.write(comparison, kinds.in(folder, BASE_NAME));
    } catch (IOException refused) {
      throw Ending.failed(String.valueOf(refused.getMessage()));
    } finally {
      progress.close();
    }
  }
}
