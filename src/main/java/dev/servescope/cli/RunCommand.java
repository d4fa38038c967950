package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Progress;
import dev.servescope.cli.io.ResultFolder;
import dev.servescope.cli.io.Scenarios;
import dev.servescope.cli.io.Streams;
import dev.servescope.cli.port.ChartFiles;
import dev.servescope.cli.port.ChartWriter;
import dev.servescope.run.CrowdedException;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servescope run FILE...}: simulates scenarios and gives their figures. */
@Command(
    name = "run",
    header = "Simulates scenarios and prints their figures.",
    description = {
      "Several scenarios stand beside each other in a table, in an object a line as JSON and in a"
          + " row each as CSV. Nothing is run before all of them are read.",
      "With --replications each figure is the mean over that many runs with other chance (only"
          + " what is called max is the largest of all), and half widths follow from their spread."
          + " With one run they follow from batch means, where it has a steady state."
    },
    footer = {
      "Examples:",
      "  servescope run spike.servescope --set pool.replicas=4 --set traffic.rate=12/s",
      "  servescope run *.servescope --replications 20 --format csv",
      "  servescope run spike.servescope --charts --out results"
    })
final class RunCommand extends Answering {
  private static final int MOST_REPLICATIONS = 10_000;

  private final ChartWriter charts;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Scenarios; - reads one from standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Format format = Format.TABLE;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Writes a file for each scenario as well, named after it; the folder is made if it is not"
              + " there. Earlier results are replaced, anything else is left as it is.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--charts",
      description =
          "Draws every chart of the window, and all of them together, into --out; no display is"
              + " needed. They show the run with the scenario's own seed.")
  private boolean drawn;

  @Mixin private final ChartKinds kinds = new ChartKinds();

  @Mixin private final Preset preset = new Preset();

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Runs each scenario so many times with other chance; default 1.")
  private int replications = 1;

  RunCommand(Streams streams, ChartWriter charts) {
    super(streams);
    this.charts = charts;
  }

  private record Job(String file, Scenario scenario) {}

  @Override
  public Integer call() {
    checkOptions();
    var jobs = files.stream().map(file -> new Job(file, read(file))).toList();
    var folder = out.map(ResultFolder::make);
    try (var results = new Results(streams(), format, folder)) {
      folder.ifPresent(into -> checkFree(results, into));
      return jobs.stream().mapToInt(job -> run(job, results, folder)).max().orElse(Ending.FINE);
    }
  }

  private void checkOptions() {
    kinds.check(out);
    if (drawn && out.isEmpty()) {
      throw Ending.badCall("--charts needs a folder to draw into: --out DIR");
    }
    if (replications < 1 || replications > MOST_REPLICATIONS) {
      throw Ending.badCall(
          "--replications: found " + replications + ", allowed is a whole number from 1 to 10,000");
    }
    out.map(Scenarios::path).ifPresent(path -> checkNames(new ResultFolder(path)));
  }

  /** Refuses to write twice under one name. */
  private void checkNames(ResultFolder folder) {
    var names = new HashSet<String>();
    files.stream()
        .flatMap(file -> names(file, folder))
        .filter(name -> !names.add(name))
        .findFirst()
        .ifPresent(
            twice -> {
              throw Ending.badCall(
                  "Two results would be called " + twice + "; run them one by one.");
            });
  }

  private Stream<String> names(String file, ResultFolder folder) {
    var result = Stream.of(format.fileOf(Scenarios.baseName(file)));
    return isDrawn()
        ? Stream.concat(result, charts(file, folder).names(charts.keys()).stream())
        : result;
  }

  private ChartFiles charts(String file, ResultFolder folder) {
    return kinds.in(folder, Scenarios.baseName(file));
  }

  /** Refuses to write over what is no earlier result. */
  private void checkFree(Results results, ResultFolder folder) {
    for (var file : files) {
      results.checkFree(file);
      if (isDrawn()) {
        folder.checkFree(charts(file, folder), charts.keys());
      }
    }
  }

  private boolean isDrawn() {
    return drawn || kinds.areNamed();
  }

  private Scenario read(String file) {
    return preset.read(file, streams().in());
  }

  /**
   * Runs one and gives the exit code: where it cannot be written, the others still have their turn.
   */
  private int run(Job job, Results results, Optional<ResultFolder> folder) {
    try {
      var outcome = new Simulating(streams(), replications).of(job.file(), job.scenario());
      results.add(job.file(), outcome.report());
      results.save(job.file(), outcome.report());
      folder.filter(any -> isDrawn()).ifPresent(into -> draw(outcome.run(), into, job.file()));
      return Ending.FINE;
    } catch (CrowdedException crowded) {
      streams().say(job.file() + ": " + crowded.getMessage() + ".");
      return Ending.FAILED;
    } catch (Ending refused) {
      streams().say(refused.sentence());
      return refused.code();
    }
  }

  private void draw(Run run, ResultFolder folder, String file) {
    var progress = Progress.of(streams(), "Drawing " + file);
    try {
      charts.write(run, charts(file, folder));
    } catch (IOException refused) {
      throw Ending.failed(String.valueOf(refused.getMessage()));
    } finally {
      progress.close();
    }
  }
}
