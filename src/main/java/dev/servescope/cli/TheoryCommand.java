package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Scenarios;
import dev.servescope.cli.io.Streams;
import dev.servescope.cli.table.TheoryTable;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.storage.json.TheoryJson;
import dev.servescope.study.report.TheoryReports;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servescope theory FILE}: what queueing theory says of a scenario. */
@Command(
    name = "theory",
    header = "Says what queueing theory expects of a scenario.",
    description =
        "Names each closed form that holds with its figures, and for every other the conditions"
            + " that are broken. The figures are those of the steady state.",
    footer = {"Example:", "  servescope theory one-server.servescope --simulate"})
final class TheoryCommand extends Answering {
  @Parameters(paramLabel = "FILE", description = "A scenario; - reads it from standard input.")
  private String file = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Reply format = Reply.TABLE;

  @Option(
      names = "--simulate",
      description = "Runs the scenario as well and puts the simulated figures beside.")
  private boolean simulated;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Sets a value of the scenario, such as traffic.rate=8/s; repeatable.")
  private List<String> settings = List.of();

  TheoryCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() {
    var scenario = Scenarios.read(file, streams().in(), Settings.of(settings));
    var report =
        TheoryReports.of(scenario, Optional.of(scenario).filter(any -> simulated).map(this::run));
    streams()
        .print(
            switch (format) {
              case TABLE -> TheoryTable.text(report, simulated);
              case JSON -> TheoryJson.line(report) + "\n";
            });
    return Ending.FINE;
  }

  private Run run(Scenario scenario) {
    return new Simulating(streams(), 1).of(file, scenario).run();
  }
}
