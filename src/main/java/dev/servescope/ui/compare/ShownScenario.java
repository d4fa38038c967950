package dev.servescope.ui.compare;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Scaling;

/**
 * A scenario of a comparison and how it is drawn.
 *
 * @param shortened whether a pattern took timed changes out of it
 * @param scaled whether it is in a pattern and kept the scenario's own scaling, which others lost
 */
record ShownScenario(Scenario scenario, SeriesLook look, boolean shortened, boolean scaled) {
  static ShownScenario whole(Scenario scenario, SeriesLook look) {
    return new ShownScenario(scenario, look, false, false);
  }

  static ShownScenario of(Pattern pattern, Scenario shown, Scenario from) {
    boolean shortened = shown.interventions().size() < from.interventions().size();
    return new ShownScenario(shown, SeriesLook.of(pattern), shortened, isScaled(shown));
  }

  ShownScenario named(String name) {
    return new ShownScenario(scenario.withName(name), look, shortened, scaled);
  }

  /** Instances that start on demand are what that pattern is about. */
  private static boolean isScaled(Scenario shown) {
    return shown.pools().stream()
        .filter(pool -> Pattern.of(pool) != Pattern.EVENT_DRIVEN)
        .anyMatch(pool -> !(pool.scaling() instanceof Scaling.Fixed));
  }
}
