package dev.servescope.cli;

import dev.servescope.cli.io.Scenarios;
import dev.servescope.scenario.Scenario;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is set in a scenario before anything is done with it, for commands that run scenarios. */
final class Preset {
  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description =
          "Sets a value of every scenario first, such as pool.replicas=4, pools[1].batching.size=8,"
              + " horizon=2h or pool.scaling={\"type\":\"kpa\"}; repeatable.")
  private List<String> settings = List.of();

  @Option(names = "--seed", paramLabel = "N", description = "Begins with another seed.")
  private Optional<Long> seed = Optional.empty();

  /** Reads a scenario and sets what is to be set. */
  Scenario read(String file, InputStream in) {
    var scenario = Scenarios.read(file, in, Settings.of(settings));
    return seed.map(scenario::withSeed).orElse(scenario);
  }
}
