package dev.servescope.cli;

import dev.servescope.cli.io.Ending;
import dev.servescope.cli.io.Progress;
import dev.servescope.cli.io.Scenarios;
import dev.servescope.cli.io.Streams;
import dev.servescope.cli.io.Traces;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.trace.ImportedTrace;
import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.storage.ScenarioFiles;
import dev.servescope.storage.disk.Visible;
import dev.servescope.storage.json.InvalidScenarioException;
import dev.servescope.storage.json.ScenarioJson;
import dev.servescope.ui.text.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servescope import TRACE}: makes a scenario of recorded request times. */
@Command(
    name = "import",
    header = "Makes a scenario of a CSV file of request times.",
    description =
        "The scenario is written to standard output, or to --out. How many rows were read, and"
            + " which of them could not be used, is said on standard error.",
    footer = {
      "Example:",
      "  servescope import trace.csv --base spike.servescope --out replayed.servescope"
    })
final class ImportCommand extends Answering {
  private static final String USUAL =
      """
      {"format": "servescope", "version": 1, "traffic": {"type": "poisson", "rate": "1/s"},
       "requests": {"work": {"type": "exponential", "mean": "100ms"}}}
      """;
  private static final String UNNAMED = "Imported requests";
  private static final TokenCost NOTHING = new TokenCost(0, 0);

  @Parameters(
      paramLabel = "TRACE",
      description = "A CSV file, known by its header; see the README. - reads standard input.")
  private String trace = "";

  @Option(
      names = "--base",
      paramLabel = "FILE",
      description =
          "The scenario that the trace becomes the traffic of; its pools, prices and targets stay,"
              + " and its work where the trace has none. Without it: one replica, 100 ms of work.")
  private Optional<String> base = Optional.empty();

  @Option(
      names = "--context-ms",
      paramLabel = "MS",
      description =
          "Milliseconds of work for a token of the prompt, where the trace counts tokens.")
  private Optional<Double> contextMillis = Optional.empty();

  @Option(
      names = "--generated-ms",
      paramLabel = "MS",
      description =
          "Milliseconds of work for a token of the answer, where the trace counts tokens.")
  private Optional<Double> generatedMillis = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes the scenario to a file. A scenario there is replaced, nothing else.")
  private Optional<String> out = Optional.empty();

  ImportCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() {
    var before = base();
    var target = out.map(Scenarios::path);
    target.ifPresent(ImportCommand::checkFree);
    var imported = read(cost());
    checkTokens(imported);
    var text = ScenarioJson.write(imported.into(before, name(), story(imported)));
    new ImportAccount(streams()).tell(imported, before);
    if (text.length() > ScenarioJson.MAX_BYTES) {
      throw Ending.failed("The scenario would be larger than any that can be read; take a part.");
    }
    target.ifPresentOrElse(file -> save(file, text), () -> streams().print(text));
    return Ending.FINE;
  }

  private Scenario base() {
    try {
      return base.isPresent()
          ? Scenarios.read(base.get(), streams().in())
          : ScenarioJson.read(USUAL);
    } catch (InvalidScenarioException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private TokenCost cost() {
    try {
      return new TokenCost(contextMillis.orElse(0.0), generatedMillis.orElse(0.0));
    } catch (InvalidValueException refused) {
      var option = refused.path().contains("Context") ? "--context-ms" : "--generated-ms";
      throw Ending.badCall(
          option + ": found " + refused.found() + ", allowed is " + refused.allowed());
    }
  }

  private ImportedTrace read(TokenCost cost) {
    var progress = Progress.of(streams(), "Reading " + trace);
    try {
      return Traces.read(trace, streams().in(), cost);
    } catch (IOException refused) {
      throw Ending.badCall(String.valueOf(refused.getMessage()));
    } finally {
      progress.close();
    }
  }

  /** Tokens that cost nothing would make all work vanish. */
  private void checkTokens(ImportedTrace imported) {
    if (imported.countsTokens() && cost().equals(NOTHING)) {
      var example = TokenCost.EXAMPLE;
      throw Ending.badCall(
          trace
              + ": found counts of tokens, and how much work they are is missing; for example"
              + " --context-ms "
              + example.millisPerContextToken()
              + " --generated-ms "
              + example.millisPerGeneratedToken());
    }
  }

  private String name() {
    if (trace.equals(Scenarios.STANDARD_INPUT)) {
      return UNNAMED;
    }
    var file = Visible.of(String.valueOf(Scenarios.path(trace).getFileName()));
    var name = file.replaceFirst("(?<=.)[.][^.]*$", "").strip();
    return name.isEmpty() ? UNNAMED : name.substring(0, Math.min(80, name.length()));
  }

  private static String story(ImportedTrace imported) {
    return Numbers.count(imported.traffic().arrivals().size())
        + " recorded requests, read as "
        + imported.kind()
        + ".";
  }

  private static void checkFree(Path file) {
    try {
      if (Files.exists(file)) {
        ScenarioFiles.open(file);
      }
    } catch (IOException noScenario) {
      throw Ending.failed(file + " is no scenario and is left as it is; nothing was read.");
    }
  }

  private static void save(Path file, String text) {
    try {
      ScenarioFiles.saveText(file, text);
    } catch (IOException refused) {
      throw Ending.failed(String.valueOf(refused.getMessage()));
    }
  }
}
