package dev.servescope.program;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.storage.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Files to call the program with. */
final class LittleScenarios {
  private LittleScenarios() {}

  /** Saves eight busy replicas. */
  static void write(Path file, Horizon horizon) throws IOException {
    var scenario =
        Scenario.of(
            "Eight replicas",
            new Traffic.Poisson(new Rate(64)),
            new Work.Exponential(Duration.ofMillis(100)),
            Pool.SINGLE.withReplicas(8),
            horizon);
    ScenarioFiles.save(file, scenario);
  }
}
