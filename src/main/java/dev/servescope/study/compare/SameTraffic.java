package dev.servescope.study.compare;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import java.util.Optional;

/**
 * Whether scenarios of the same seed meet the same requests at the same times. Regions count where
 * some pool is nearer to one of them; else they are names for a router and nothing more.
 */
public final class SameTraffic {
  private SameTraffic() {}

  private record Asked(
      Traffic traffic,
      List<RequestClass> classes,
      List<Tier> tiers,
      List<Region> regions,
      Clients clients,
      Horizon horizon,
      List<Intervention> rates) {}

  /** Whether two scenarios meet the same requests. */
  public static boolean of(Scenario one, Scenario other) {
    return asked(one).equals(asked(other));
  }

  /** A sentence that names those that meet other requests than the first, and what differs. */
  public static Optional<String> remark(List<Scenario> scenarios) {
    var first = scenarios.getFirst();
    return scenarios.stream()
        .filter(other -> !of(first, other))
        .findFirst()
        .map(
            other ->
                "Not on the same traffic: "
                    + other.name()
                    + " differs from "
                    + first.name()
                    + " in "
                    + String.join(", ", words(first, other))
                    + ".");
  }

  /** What differs in what is asked; the deployment is left aside. */
  private static List<String> words(Scenario first, Scenario other) {
    try {
      var bare = first.withRoutes(List.of()).withInterventions(rates(first));
      var asked =
          bare.withDemand(other.demand())
              .withHorizon(other.horizon())
              .withInterventions(rates(other));
      return ScenarioWords.differences(bare, asked);
    } catch (InvalidValueException notTogether) {
      return List.of("its users or requests");
    }
  }

  private static Asked asked(Scenario scenario) {
    var demand = scenario.demand();
    boolean placed =
        scenario.pools().stream().anyMatch(pool -> !pool.network().byRegion().isEmpty());
    return new Asked(
        demand.traffic(),
        demand.classes(),
        demand.tiers(),
        placed ? demand.regions() : List.of(),
        demand.clients(),
        scenario.horizon(),
        rates(scenario));
  }

  private static List<Intervention> rates(Scenario scenario) {
    return scenario.interventions().stream()
        .filter(its -> its.change() instanceof Intervention.Change.SetRate)
        .toList();
  }
}
