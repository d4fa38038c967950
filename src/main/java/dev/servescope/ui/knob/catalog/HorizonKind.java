package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import java.util.List;

/** The ends of a run to choose from; only traffic that ends by itself can drain. */
enum HorizonKind {
  UNTIL,
  REQUESTS,
  DRAINED;

  static HorizonKind of(Scenario scenario) {
    return switch (scenario.horizon()) {
      case Horizon.Until any -> UNTIL;
      case Horizon.Requests any -> REQUESTS;
      case Horizon.Drained any -> DRAINED;
    };
  }

  static List<HorizonKind> options(Scenario scenario) {
    if (scenario.traffic().isFinite()) {
      return List.of(values());
    }
    boolean silent = scenario.traffic().meanRate().perSecond() == 0;
    return silent ? List.of(UNTIL) : List.of(UNTIL, REQUESTS);
  }

  static Scenario apply(Scenario scenario, HorizonKind kind) {
    return scenario.withHorizon(
        switch (kind) {
          case UNTIL -> new Horizon.Until(Ends.length(scenario));
          case REQUESTS -> new Horizon.Requests(Ends.count(scenario));
          case DRAINED -> new Horizon.Drained();
        });
  }
}
