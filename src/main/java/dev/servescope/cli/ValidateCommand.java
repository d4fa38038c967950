package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Scenarios;
import dev.servescope.cli.io.Streams;
import dev.servescope.cli.port.LessonReader;
import dev.servescope.run.lesson.Lesson;
import dev.servescope.storage.json.InvalidScenarioException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code servescope validate FILE...}: says whether files hold scenarios or lessons. */
@Command(
    name = "validate",
    header = "Says whether files hold scenarios or lessons.",
    description =
        "Prints a line for each file that does: of a scenario its pattern, its pools as shards x"
            + " replicas, and its length; of a lesson its steps and its length. What is wrong with"
            + " another is said on standard error with its place, what was found and what is"
            + " allowed there; the exit code is then 2.",
    footer = {"Example:", "  servescope validate *.servescope"})
final class ValidateCommand extends Answering {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Scenarios and lessons; - reads a scenario from standard input.")
  private List<String> files = List.of();

  private final LessonReader lessons;

  ValidateCommand(Streams streams, LessonReader lessons) {
    super(streams);
    this.lessons = lessons;
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
      var lesson = lesson(file);
      var what =
          lesson.isPresent()
              ? Summary.of(lesson.get())
              : Summary.of(Scenarios.read(file, streams().in()));
      streams().print(file + ": ok, " + what + System.lineSeparator());
      return true;
    } catch (Ending refused) {
      if (refused.code() != Ending.BAD_CALL) {
        throw refused;
      }
      streams().say(refused.sentence());
      return false;
    }
  }

  /** A lesson where the file means to be one; what cannot be read is told as of a scenario. */
  private Optional<Lesson> lesson(String file) {
    var path = Scenarios.lesson(file);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    try {
      return lessons.open(path.get());
    } catch (InvalidScenarioException refused) {
      throw Ending.badCall(file + ": " + refused.getMessage());
    } catch (IOException refused) {
      throw Ending.badCall(String.valueOf(refused.getMessage()));
    }
  }
}
