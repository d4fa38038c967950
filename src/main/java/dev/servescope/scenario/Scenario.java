package dev.servescope.scenario;

import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Names;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everything that a run depends on: the same scenario gives the same run, to the last bit. Undo is
 * the previous scenario, a comparison is two, a file is one written down.
 *
 * @param name one to eighty characters
 * @param description free text of at most 4,000 characters
 * @param seed where the random streams start
 * @param demand what is asked
 * @param pools what serves, at least one
 * @param routes which request goes to which pool; what no route fits goes to the first
 * @param capacity what all pools together may take
 * @param targets what is promised
 * @param horizon when the run ends
 * @param warmUp what is left out of totals at the start, but not of cost
 * @param interventions timed changes, kept in the order of their times
 */
public record Scenario(
    String name,
    String description,
    long seed,
    Demand demand,
    List<Pool> pools,
    List<Route> routes,
    Capacity capacity,
    Targets targets,
    Horizon horizon,
    Duration warmUp,
    List<Intervention> interventions) {
  /** The most interventions of a scenario. */
  public static final int MAX_INTERVENTIONS = 1000;

  /** The most pools of a scenario. */
  public static final int MAX_POOLS = 16;

  /** The most routes of a scenario. */
  public static final int MAX_ROUTES = 64;

  /** Refuses what no run could do. */
  public Scenario {
    text("name", name, 1, 80);
    Names.checkSeen("name", name);
    text("description", description, 0, 4000);
    Check.range("warmUp", warmUp, Duration.ZERO, Duration.ofDays(3650));
    pools = List.copyOf(pools);
    routes = List.copyOf(routes);
    checkPools(pools, demand);
    checkRoutes(routes, demand, pools);
    checkEnds(demand.traffic(), horizon);
    checkInterventions(pools, interventions);
    interventions = inOrder(interventions);
  }

  private static void text(String field, String value, int min, int max) {
    if (value.strip().length() < min || value.length() > max) {
      throw new InvalidValueException(
          field, value.length() + " characters", min + " to " + max + " characters");
    }
  }

  private static List<Intervention> inOrder(List<Intervention> unordered) {
    if (unordered.size() > MAX_INTERVENTIONS) {
      throw new InvalidValueException(
          "interventions", unordered.size() + " of them", "at most " + MAX_INTERVENTIONS);
    }
    return unordered.stream().sorted(Comparator.comparing(Intervention::at)).toList();
  }

  private static void checkPools(List<Pool> pools, Demand demand) {
    Check.range("pools", pools.size(), 1, MAX_POOLS);
    Names.checkDistinct("pools", pools.stream().map(Pool::name).toList());
    var regions = demand.regions().stream().map(Region::name).toList();
    for (int i = 0; i < pools.size(); i++) {
      var path = "pools[" + i + "].network.byRegion";
      pools
          .get(i)
          .network()
          .byRegion()
          .keySet()
          .forEach(region -> Names.checkKnown(path, region, regions));
    }
  }

  private static void checkRoutes(List<Route> routes, Demand demand, List<Pool> pools) {
    Check.range("routes", routes.size(), 0, MAX_ROUTES);
    for (int i = 0; i < routes.size(); i++) {
      var route = routes.get(i);
      var path = "routes[" + i + "].";
      var classes = demand.classes().stream().map(RequestClass::name).toList();
      Names.checkKnown(path + "requestClass", route.requestClass(), classes);
      Names.checkKnown(
          path + "tier", route.tier(), demand.tiers().stream().map(Tier::name).toList());
      Names.checkKnown(
          path + "region", route.region(), demand.regions().stream().map(Region::name).toList());
      Names.check(path + "pool", route.pool());
      Names.checkKnown(path + "pool", route.pool(), pools.stream().map(Pool::name).toList());
    }
  }

  private static void checkEnds(Traffic traffic, Horizon horizon) {
    if (horizon instanceof Horizon.Drained && !traffic.isFinite()) {
      throw new InvalidValueException(
          "horizon", "drained", "a length or a number of requests, as this traffic never ends");
    }
    if (horizon instanceof Horizon.Requests
        && traffic.meanRate().perSecond() == 0
        && !traffic.isFinite()) {
      throw new InvalidValueException(
          "horizon", "a number of requests", "a length, as a rate of 0/s never brings a request");
    }
  }

  private static void checkInterventions(List<Pool> pools, List<Intervention> interventions) {
    for (int i = 0; i < interventions.size(); i++) {
      var intervention = interventions.get(i);
      Check.range("interventions[" + i + "].pool", intervention.pool(), 1, pools.size());
      boolean none =
          intervention.change() instanceof Intervention.Change.SetReplicas(int replicas)
              && replicas == 0;
      if (none && !pools.get(intervention.pool() - 1).scaling().fromZero()) {
        throw new InvalidValueException(
            "interventions[" + i + "]",
            "0 replicas",
            "at least 1 replica, or scaling on demand (onDemand) or by KPA (kpa)");
      }
    }
  }

  /** One kind of request served by one pool; an answer is due within a second. */
  public static Scenario of(String name, Traffic traffic, Work work, Pool pool, Horizon horizon) {
    return new Scenario(
        name,
        "",
        1,
        Demand.of(traffic, work),
        List.of(pool),
        List.of(),
        Capacity.UNLIMITED,
        new Targets(Duration.ofSeconds(1), 0.95),
        horizon,
        Duration.ZERO,
        List.of());
  }

  /** When requests arrive. */
  public Traffic traffic() {
    return demand.traffic();
  }

  /** What requests of the first class need. */
  public Work work() {
    return demand.classes().getFirst().work();
  }

  /** The first pool. */
  public Pool pool() {
    return pools.getFirst();
  }

  /** What the first pool costs. */
  public Prices prices() {
    return pool().prices();
  }

  /** The same under another name. */
  public Scenario withName(String other) {
    return with(draft -> draft.name = other);
  }

  /** The same with another description. */
  public Scenario withDescription(String other) {
    return with(draft -> draft.description = other);
  }

  /** The same from another seed. */
  public Scenario withSeed(long other) {
    return with(draft -> draft.seed = other);
  }

  /** The same for another demand. */
  public Scenario withDemand(Demand other) {
    return with(draft -> draft.demand = other);
  }

  /** The same with other traffic. */
  public Scenario withTraffic(Traffic other) {
    return withDemand(demand.withTraffic(other));
  }

  /** The same with other work of the first class. */
  public Scenario withWork(Work other) {
    return withDemand(demand.withClass(0, demand.classes().getFirst().withWork(other)));
  }

  /** The same with other pools. */
  public Scenario withPools(List<Pool> other) {
    return with(draft -> draft.pools = other);
  }

  /** The same with another pool at a place, 0 for the first. */
  public Scenario withPool(int index, Pool other) {
    var changed = new ArrayList<>(pools);
    changed.set(index, other);
    return withPools(changed);
  }

  /** The same with another first pool. */
  public Scenario withPool(Pool other) {
    return withPool(0, other);
  }

  /** The same with other prices of the first pool. */
  public Scenario withPrices(Prices other) {
    return withPool(pool().withPrices(other));
  }

  /** The same with other routes. */
  public Scenario withRoutes(List<Route> other) {
    return with(draft -> draft.routes = other);
  }

  /** The same with another capacity. */
  public Scenario withCapacity(Capacity other) {
    return with(draft -> draft.capacity = other);
  }

  /** The same with other targets. */
  public Scenario withTargets(Targets other) {
    return with(draft -> draft.targets = other);
  }

  /** The same with another horizon. */
  public Scenario withHorizon(Horizon other) {
    return with(draft -> draft.horizon = other);
  }

  /** The same with another warm-up. */
  public Scenario withWarmUp(Duration other) {
    return with(draft -> draft.warmUp = other);
  }

  /** The same with other timed changes. */
  public Scenario withInterventions(List<Intervention> other) {
    return with(draft -> draft.interventions = other);
  }

  private Scenario with(Consumer<Draft> change) {
    var draft = new Draft();
    change.accept(draft);
    return draft.made();
  }

  /** This scenario with its parts open to change, so that each way to change one names only it. */
  private final class Draft {
    private String name = Scenario.this.name;
    private String description = Scenario.this.description;
    private long seed = Scenario.this.seed;
    private Demand demand = Scenario.this.demand;
    private List<Pool> pools = Scenario.this.pools;
    private List<Route> routes = Scenario.this.routes;
    private Capacity capacity = Scenario.this.capacity;
    private Targets targets = Scenario.this.targets;
    private Horizon horizon = Scenario.this.horizon;
    private Duration warmUp = Scenario.this.warmUp;
    private List<Intervention> interventions = Scenario.this.interventions;

    Scenario made() {
      return new Scenario(
          name,
          description,
          seed,
          demand,
          pools,
          routes,
          capacity,
          targets,
          horizon,
          warmUp,
          interventions);
    }
  }
}
