package dev.servescope.study.compare;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether scenarios of the same seed meet the same requests at the same times. Classes that differ
 * by name alone are the same requests under several names, as a router needs them.
 */
public final class SameTraffic {
  private SameTraffic() {}

  private record Asked(Demand demand, Horizon horizon, List<Intervention> rates) {}

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
    var shares = new LinkedHashMap<RequestClass, Double>();
    double all = scenario.demand().classes().stream().mapToDouble(RequestClass::share).sum();
    for (var its : scenario.demand().classes()) {
      shares.merge(its.withName("any").withShare(1), its.share() / all, Double::sum);
    }
    return new Asked(bare(scenario.demand(), shares), scenario.horizon(), rates(scenario));
  }

  /** The demand with one class in place of several that are the same but for their names. */
  private static Demand bare(Demand demand, Map<RequestClass, Double> shares) {
    try {
      return shares.size() > 1
          ? demand
          : new Demand(
              demand.traffic(),
              List.copyOf(shares.keySet()),
              demand.tiers(),
              demand.regions(),
              demand.clients());
    } catch (InvalidValueException named) {
      return demand; // The traffic names its classes, so they are as they are.
    }
  }

  private static List<Intervention> rates(Scenario scenario) {
    return scenario.interventions().stream()
        .filter(its -> its.change() instanceof Intervention.Change.SetRate)
        .toList();
  }
}
