package dev.servescope.storage.json;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import java.util.Optional;

/** The outermost object of the file: {@code requests} or {@code classes}, {@code pool} or pools. */
final class RootJson {
  static final Shape<Scenario> SHAPE = Shape.of(Defaults.SCENARIO, RootJson::scenario);

  private RootJson() {}

  private static Scenario scenario(Slots<Scenario> at) {
    var name = at.always("name", Scenario::name, Values.text("a text of 1 to 80 characters"));
    var description = at.always("description", Scenario::description, Values.text("a text"));
    long seed = at.always("seed", Scenario::seed, Values.whole(Long.MIN_VALUE, Long.MAX_VALUE));
    var demand = demand(at);
    return new Scenario(
        name,
        description,
        seed,
        demand,
        pools(at),
        at.optional("routes", Scenario::routes, TargetsJson.ROUTES),
        at.optional("capacity", Scenario::capacity, TargetsJson.CAPACITY),
        at.always("targets", Scenario::targets, TargetsJson.TARGETS),
        at.always(
            "horizon", Scenario::horizon, HorizonJson.CODEC, Defaults.horizon(demand.traffic())),
        at.always("warmUp", Scenario::warmUp, Values.DURATION),
        at.always("interventions", Scenario::interventions, ChangeJson.CODEC));
  }

  private static Demand demand(Slots<Scenario> at) {
    var usual = Defaults.SCENARIO.demand();
    return new Demand(
        at.required("traffic", Scenario::traffic, TrafficJson.CODEC),
        classes(at),
        at.optional("tiers", of -> of.demand().tiers(), TierJson.TIERS, usual.tiers()),
        at.optional("regions", of -> of.demand().regions(), TierJson.REGIONS, usual.regions()),
        at.optional("clients", of -> of.demand().clients(), ClientsJson.CODEC, usual.clients()));
  }

  private static List<RequestClass> classes(Slots<Scenario> at) {
    var one = at.maybe("requests", of -> only(of.demand().classes()), RequestJson.ONE);
    var several =
        at.maybe(
            "classes",
            of -> several(of.demand().classes()),
            RequestJson.NAMED.list("a list of classes"));
    if (one.isEmpty() && several.isEmpty()) {
      throw new InvalidValueException("requests", "nothing", "a value; it must be given");
    }
    return either("requests", one, "classes", several).orElseThrow();
  }

  private static List<Pool> pools(Slots<Scenario> at) {
    var one = at.maybe("pool", of -> only(of.pools()), PoolJson.ONE);
    var several =
        at.maybe("pools", of -> several(of.pools()), PoolJson.NAMED.list("a list of pools"));
    var pools = either("pool", one, "pools", several).orElse(List.of(Defaults.POOL));
    var prices = at.old("prices", PricesJson.CODEC);
    return prices.isEmpty() ? pools : List.of(priced(pools, prices.get()));
  }

  /** Older files have the prices of the only pool beside it. */
  private static Pool priced(List<Pool> pools, Prices prices) {
    if (pools.size() > 1 || !pools.getFirst().prices().equals(Prices.FREE)) {
      throw new InvalidValueException(
          "prices", "prices beside those of a pool", "prices in each pool only");
    }
    return pools.getFirst().withPrices(prices);
  }

  private static <F> Optional<F> only(List<F> list) {
    return list.size() == 1 ? Optional.of(list.getFirst()) : Optional.empty();
  }

  private static <F> Optional<List<F>> several(List<F> list) {
    return list.size() == 1 ? Optional.empty() : Optional.of(list);
  }

  private static <F> Optional<List<F>> either(
      String oneName, Optional<F> one, String severalName, Optional<List<F>> several) {
    if (one.isPresent() && several.isPresent()) {
      throw new InvalidValueException(
          severalName, "a list beside \"" + oneName + "\"", "either of them");
    }
    return several.or(() -> one.map(List::of));
  }
}
