package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Progress;
import dev.servescope.cli.io.ResultFolder;
import dev.servescope.cli.io.Scenarios;
import dev.servescope.cli.io.Streams;
import dev.servescope.cli.port.SweepChartWriter;
import dev.servescope.cli.table.SweepTable;
import dev.servescope.scenario.Scenario;
import dev.servescope.storage.report.TableCsv;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.sweep.FigureCache;
import dev.servescope.study.sweep.Findings;
import dev.servescope.study.sweep.Remarks;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.study.sweep.Sweeper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servescope sweep FILE --vary KNOB=RANGE}: runs a scenario over ranges of its values. */
@Command(
    name = "sweep",
    header = "Runs a scenario over ranges of one or two of its values.",
    description = {
      "Prints CSV: a row for each point, every result as the mean of the replications with the half"
          + " width of its 95 %% interval. All points meet the same chance. What the curves show"
          + " (knee, saturation, break-even, the cheapest point on target) is told on standard"
          + " error.",
      "A RANGE is LOW..HIGH, LOW..HIGH log, LOW..HIGH step S, LOW..HIGH in N, or values with commas"
          + " between them, each as in scenario files; a long LOW..HIGH is thinned to some 20"
          + " values, step 1 keeps all. Knobs are named in the error for one that does not exist;"
          + " those of a further pool or class are KNOB@NAME."
    },
    footer = {
      "Examples:",
      "  servescope sweep spike.servescope --vary replicas=1..16",
      "  servescope sweep spike.servescope --vary \"cold-start=0s..60s step 5s\"",
      "  servescope sweep spike.servescope --vary replicas=1..8 \\",
      "      --vary batch-size=1,2,4,8 --out results",
      "  servescope sweep api.servescope --vary \"rate=1/h..1/s log\" \\",
      "      --against event-driven"
    })
final class SweepCommand extends Answering {
  /** Threads that end with the program. */
  private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);

  private static final String USUAL = "p95,attainment,dollars-per-hour";

  private final SweepChartWriter charts;

  @Parameters(paramLabel = "FILE", description = "A scenario; - reads it from standard input.")
  private String file = "";

  @Option(
      names = "--vary",
      paramLabel = "KNOB=RANGE",
      required = true,
      description = "What is varied; give it twice to vary two knobs together.")
  private List<String> varied = List.of();

  @Option(
      names = "--measures",
      paramLabel = "LIST",
      description =
          "Results with commas between them; default ${DEFAULT-VALUE}. An unknown one is answered"
              + " with all there are.")
  private String measures = USUAL;

  @Option(
      names = "--against",
      paramLabel = "PATTERN",
      description =
          "Compares with the scenario as single, replicated, sharded, sharded-replicated or"
              + " event-driven, and finds where they break even.")
  private Optional<String> against = Optional.empty();

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Runs each point so many times with other chance; default ${DEFAULT-VALUE}.")
  private int replications = SweepPlan.USUAL;

  @Mixin private final ChartKinds kinds = new ChartKinds();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Writes the CSV and a chart of each result as well, named after FILE; the folder"
              + " is made if it is not there.")
  private Optional<String> out = Optional.empty();

  @Mixin private final Preset preset = new Preset();

  SweepCommand(Streams streams, SweepChartWriter charts) {
    super(streams);
    this.charts = charts;
  }

  @Override
  public Integer call() {
    kinds.check(out);
    var wanted = SweepQuestion.measures(measures);
    var plan = SweepQuestion.plan(file, read(), varied, replications, against);
    var folder = out.map(ResultFolder::make);
    folder.ifPresent(into -> checkFree(into, wanted));
    Remarks.of(plan).forEach(streams()::say);
    var sweep = run(plan);
    var table = new SweepTable(sweep, wanted);
    var csv = TableCsv.text(table.columns(), table.rows());
    try {
      folder.ifPresent(into -> write(into, csv, sweep, wanted));
    } finally {
      // What took long to find is not lost where a disk is full.
      streams().print(csv);
      tell(sweep, wanted);
    }
    return Ending.FINE;
  }

  private void checkFree(ResultFolder folder, List<Measure> wanted) {
    folder.checkFree(csvName(), SweepTable.MARK);
    folder.checkFree(kinds.in(folder, baseName()), charts.keys(wanted));
  }

  private Scenario read() {
    return preset.read(file, streams().in());
  }

  private Sweep run(SweepPlan plan) {
    int threads = Runtime.getRuntime().availableProcessors();
    int runs = plan.size() * plan.replications();
    var sweeper = new Sweeper(new FigureCache(runs), THREADS, threads, System::nanoTime);
    try (var progress = Progress.of(streams(), "Sweeping " + file)) {
      return sweeper.run(plan, (now, soFar) -> progress.share(now.share(), now.remaining()));
    }
  }

  private String baseName() {
    return Scenarios.baseName(file) + "-sweep";
  }

  private String csvName() {
    return baseName() + ".csv";
  }

  private void write(ResultFolder folder, String csv, Sweep sweep, List<Measure> wanted) {
    folder.save(csvName(), csv);
    var progress = Progress.of(streams(), "Drawing " + file);
    try {
      charts.write(sweep, wanted, kinds.in(folder, baseName()));
    } catch (IOException refused) {
      throw Ending.failed(String.valueOf(refused.getMessage()));
    } finally {
      progress.close();
    }
  }

  /** What was found, and which values made no scenario. */
  private void tell(Sweep sweep, List<Measure> wanted) {
    Findings.of(sweep, wanted)
        .forEach(finding -> streams().say(finding.title() + ": " + finding.sentence()));
    var refusals =
        IntStream.range(0, sweep.plan().size())
            .mapToObj(sweep::refusal)
            .flatMap(Optional::stream)
            .toList();
    if (!refusals.isEmpty()) {
      streams()
          .say(
              "Without figures: "
                  + refusals.size()
                  + " of "
                  + sweep.plan().size()
                  + " points; the first: "
                  + refusals.getFirst()
                  + ".");
    }
  }
}
