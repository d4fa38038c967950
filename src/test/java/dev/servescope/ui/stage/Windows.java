package dev.servescope.ui.stage;

import dev.servescope.app.StarterScenarios;
import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import java.time.Duration;

/** Runs, and windows of them, for tests of the stage. */
final class Windows {
  /** Time stands still, and what falls out is seen for a tenth of a second. */
  static final Pace STILL = new Pace(0, 100_000_000);

  private Windows() {}

  static Scenario starter(String name) {
    return StarterScenarios.all().stream()
        .filter(scenario -> scenario.name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  static StageWindow window(Run run, double fromSeconds, double toSeconds) {
    long from = Math.round(fromSeconds * 1e9);
    long to = Math.round(toSeconds * 1e9);
    return StageWindow.of(run, Simulation.detail(run.scenario(), from, to, Observer.NONE));
  }

  static StageWindow whole(Scenario scenario) {
    var run = Simulation.run(scenario);
    return window(run, 0, run.horizonSeconds());
  }

  static StageLayout layout(Run run) {
    return StageLayout.of(run, 960, 150, 11);
  }

  static StageState state(StageWindow window, Pace pace, Duration at) {
    var layout = layout(window.run());
    return Observation.of(window, layout, new Ways(layout), pace, at.toNanos());
  }
}
