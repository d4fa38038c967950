package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Scenarios;
import dev.servescope.cli.port.WindowOpener;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code servescope [FILE]}: opens the window. */
@Command(
    name = "servescope",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisHeading = "%n",
    customSynopsis = {
      "servescope [FILE]                 opens the window",
      "servescope COMMAND ...            does it here; see below"
    },
    header = "ServeScope shows how the way a model is served decides its latency and its cost.",
    description = {"", "Without a command it opens its window."},
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "'servescope COMMAND --help' tells the options of a command.",
      "",
      "Exit codes: 0 for success, 1 for a run that failed, results that could not be",
      "written or targets that nothing meets, 2 for a call or a file that cannot be",
      "used.",
      "",
      "Example: servescope run spike.servescope"
    })
final class RootCommand implements Callable<Integer> {
  private final WindowOpener window;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      hideParamSyntax = true,
      description = "A scenario, or a CSV file of request times, to open in the window.")
  private List<String> files = List.of();

  RootCommand(WindowOpener window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    if (files.size() > 1 && !Files.exists(Scenarios.path(files.getFirst()))) {
      throw Ending.badCall(
          "ServeScope knows no command " + files.getFirst() + "; 'servescope --help' names them.");
    }
    if (files.size() > 1) {
      throw Ending.badCall("ServeScope opens one file at a time: servescope [FILE]");
    }
    return window.open(files.stream().findFirst().map(RootCommand::readable));
  }

  private static Path readable(String name) {
    try {
      var path = Path.of(name);
      if (Files.isReadable(path)) {
        return path;
      }
    } catch (InvalidPathException noPath) {
      // Refused below, as a file that is not there.
    }
    throw Ending.badCall(
        "ServeScope cannot read "
            + name
            + ". It takes a scenario, a picture that carries one, or a .csv file to open in its"
            + " window; 'servescope --help' names its commands.");
  }
}
