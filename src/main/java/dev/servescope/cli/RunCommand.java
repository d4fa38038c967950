package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Folder;
import dev.servescope.cli.io.Scenarios;
import dev.servescope.cli.io.Streams;
import dev.servescope.cli.port.ChartWriter;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.ui.text.Numbers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servescope run FILE...}: simulates scenarios and gives their figures. */
@Command(
    name = "run",
    header = "Simulates scenarios and prints their figures.",
    footer = {"Example:", "  servescope run spike.servescope --charts --out results"})
final class RunCommand extends Answering {
  private final ChartWriter charts;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Scenarios; - reads one from standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where files are written; the folder is made if it is not there.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--charts",
      description = "Draws every chart of the window, and all of them together, as PNG into --out.")
  private boolean drawn;

  RunCommand(Streams streams, ChartWriter charts) {
    super(streams);
    this.charts = charts;
  }

  @Override
  public Integer call() {
    if (drawn && out.isEmpty()) {
      throw Ending.badCall("--charts needs a folder to draw into: --out DIR");
    }
    var folder = out.map(Folder::make);
    for (var file : files) {
      var run = Simulation.run(Scenarios.read(file, streams().in()));
      var p95 = Numbers.duration(run.totals().latency().p95());
      streams().print(run.scenario().name() + ": p95 " + p95 + System.lineSeparator());
      folder.filter(any -> drawn).ifPresent(into -> draw(run, into, file));
    }
    return Ending.FINE;
  }

  private void draw(Run run, Folder folder, String file) {
    try {
      charts.write(run, folder.path(), Scenarios.baseName(file));
    } catch (IOException refused) {
      throw Ending.failed(String.valueOf(refused.getMessage()));
    }
  }
}
