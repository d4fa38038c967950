package dev.servescope.ui.compare;

import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Scenario;

/**
 * A scenario of a comparison and how it is drawn.
 *
 * @param shortened whether a pattern took timed changes out of it
 */
record ShownScenario(Scenario scenario, SeriesLook look, boolean shortened) {
  static ShownScenario whole(Scenario scenario, SeriesLook look) {
    return new ShownScenario(scenario, look, false);
  }

  static ShownScenario of(Pattern pattern, Scenario shown, Scenario from) {
    boolean shortened = shown.interventions().size() < from.interventions().size();
    return new ShownScenario(shown, SeriesLook.of(pattern), shortened);
  }

  ShownScenario named(String name) {
    return new ShownScenario(scenario.withName(name), look, shortened);
  }
}
