package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Route;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.catalog.Renaming.Kind;
import java.util.Optional;
import java.util.function.Function;

/** Why something must stay: other parts of the scenario speak of it. */
final class Needs {
  private Needs() {}

  static Optional<String> ofClass(Scenario scenario, String name) {
    return why(scenario, Kind.CLASS, name, Route::requestClass);
  }

  static Optional<String> ofTier(Scenario scenario, String name) {
    return scenario.demand().classes().stream()
        .filter(one -> one.tier().equals(name))
        .findFirst()
        .map(RequestClass::name)
        .map(user -> Messages.of("needed.class", name, user))
        .or(() -> why(scenario, Kind.TIER, name, Route::tier));
  }

  static Optional<String> ofRegion(Scenario scenario, String name) {
    return why(scenario, Kind.REGION, name, Route::region);
  }

  static Optional<String> ofPool(Scenario scenario, int index) {
    var name = scenario.pools().get(index).name();
    boolean changed =
        scenario.interventions().stream().anyMatch(timed -> timed.pool() == index + 1);
    return changed
        ? Optional.of(Messages.of("needed.change", name))
        : why(scenario, Kind.POOL, name, Route::pool);
  }

  private static Optional<String> why(
      Scenario scenario, Kind kind, String name, Function<Route, String> named) {
    if (scenario.routes().stream().map(named).anyMatch(name::equals)) {
      return Optional.of(Messages.of("needed.route", name));
    }
    return Renaming.isNamed(scenario.traffic(), kind, name)
        ? Optional.of(Messages.of("needed.traffic", name))
        : Optional.empty();
  }
}
