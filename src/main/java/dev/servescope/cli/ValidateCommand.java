package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Scenarios;
import dev.servescope.cli.io.Streams;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code servescope validate FILE...}: says whether files hold scenarios. */
@Command(
    name = "validate",
    header = "Says whether files hold scenarios.",
    description =
        "Prints a line for each file that does: its pattern, its pools as shards x replicas, and"
            + " its length. What is wrong with another is said on standard error with its place,"
            + " what was found and what is allowed there; the exit code is then 2.",
    footer = {"Example:", "  servescope validate *.servescope"})
final class ValidateCommand extends Answering {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Scenarios; - reads one from standard input.")
  private List<String> files = List.of();

  ValidateCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() {
    boolean fine = true;
    for (var file : files) {
      fine &= validate(file);
    }
    return fine ? Ending.FINE : Ending.BAD_CALL;
  }

  private boolean validate(String file) {
    try {
      var scenario = Scenarios.read(file, streams().in());
      streams().print(file + ": ok, " + Summary.of(scenario) + System.lineSeparator());
      return true;
    } catch (Ending refused) {
      if (refused.code() != Ending.BAD_CALL) {
        throw refused;
      }
      streams().say(refused.sentence());
      return false;
    }
  }
}
