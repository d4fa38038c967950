package dev.servescope.study.compare;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Pattern;
import dev.servescope.scenario.Route;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A scenario in each of the serving patterns, on the same requests. The first pool is what every
 * pattern is made of; other pools and their routes go, and so do timed changes of replicas and
 * shards, which would undo the pattern.
 */
public final class Architectures {
  /** The patterns beside each other, from the simplest. */
  public static final List<Pattern> ALL =
      List.of(
          Pattern.SINGLE,
          Pattern.REPLICATED,
          Pattern.SHARDED,
          Pattern.EVENT_DRIVEN,
          Pattern.COMBINED);

  /** What stands behind the router of the combined pattern, for each kind of request in turn. */
  private static final List<Pattern> COMBINED_OF =
      List.of(Pattern.REPLICATED, Pattern.SHARDED, Pattern.EVENT_DRIVEN);

  private Architectures() {}

  /** The scenario in a pattern, under its own name; empty where its values do not allow it. */
  public static Optional<Scenario> of(Pattern pattern, Scenario scenario) {
    try {
      return Optional.of(
          pattern == Pattern.COMBINED ? combined(scenario) : alone(pattern, scenario));
    } catch (InvalidValueException refused) {
      return Optional.empty();
    }
  }

  private static Scenario alone(Pattern pattern, Scenario scenario) {
    return bare(scenario).withPools(List.of(pattern.applyTo(scenario.pool())));
  }

  /**
   * A router before several pools: it sends each class of requests, or where there is one class
   * each region, to a pool of its own. Users of one region get several names for it in equal
   * shares: that changes none of their requests, as regions are drawn from a stream of their own.
   */
  private static Scenario combined(Scenario scenario) {
    if (Pattern.of(scenario) == Pattern.COMBINED) {
      return scenario;
    }
    var demand = routable(scenario.demand());
    boolean byClass = demand.classes().size() > 1;
    var kinds =
        byClass
            ? demand.classes().stream().map(RequestClass::name).toList()
            : demand.regions().stream().map(Region::name).toList();
    var pools = new ArrayList<Pool>();
    for (int i = 0; i < Math.min(kinds.size(), COMBINED_OF.size()); i++) {
      var pattern = COMBINED_OF.get(i);
      pools.add(pattern.applyTo(scenario.pool()).withName(name(pattern)));
    }
    var routes = new ArrayList<Route>();
    for (int i = 0; i < kinds.size(); i++) {
      var pool = pools.get(i % pools.size()).name();
      routes.add(byClass ? Route.ofClass(kinds.get(i), pool) : Route.ofRegion(kinds.get(i), pool));
    }
    return bare(scenario).withDemand(demand).withPools(pools).withRoutes(routes);
  }

  /** Requests that a router can tell apart. */
  private static Demand routable(Demand demand) {
    if (demand.classes().size() > 1 || demand.regions().size() > 1) {
      return demand;
    }
    var region = demand.regions().getFirst();
    var parts =
        IntStream.rangeClosed(1, COMBINED_OF.size())
            .mapToObj(part -> region.withName(region.name() + " " + part).withShare(1))
            .toList();
    return new Demand(demand.traffic(), demand.classes(), demand.tiers(), parts, demand.clients());
  }

  private static String name(Pattern pattern) {
    return switch (pattern) {
      case REPLICATED -> "replicas";
      case SHARDED -> "shards";
      default -> "on demand";
    };
  }

  private static Scenario bare(Scenario scenario) {
    return scenario
        .withInterventions(
            scenario.interventions().stream().filter(Architectures::staysTrue).toList())
        .withRoutes(List.of());
  }

  private static boolean staysTrue(Intervention its) {
    return its.pool() == 1
        && !(its.change() instanceof Change.SetReplicas)
        && !(its.change() instanceof Change.SetShards);
  }
}
