package dev.servescope.scenario;

import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws scenarios that combine everything. Each part scales with the length of the run. */
record FullScenarios(Draws draws) {
  private static final int REQUESTS = 300;

  static Scenario of(long seed) {
    var random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    var length = Duration.ofMillis(30_000 + random.nextInt(600_000));
    return new FullScenarios(new Draws(random, length)).scenario(seed);
  }

  private Scenario scenario(long seed) {
    var demand = new RandomDemand(draws).demand(REQUESTS);
    var pools = pools(demand);
    return new Scenario(
        "Everything " + seed,
        draws.chance(0.5) ? "" : "Drawn from seed " + seed + ": \"quotes\", \\, \n, ü and 漢.",
        draws.random().nextLong(),
        demand,
        pools,
        draws.list(0, 3, () -> route(demand, pools)),
        draws.chance(0.7) ? Capacity.UNLIMITED : capacity(pools),
        new Targets(draws.time(0.0001, 0.1), draws.number(0, 1), draws.number(0.9, 1)),
        horizon(demand.traffic()),
        draws.perhaps(0.3, 0.5),
        new RandomChanges(draws, demand.traffic(), pools).interventions());
  }

  private List<Pool> pools(Demand demand) {
    var random = new RandomPools(draws, demand.regions().stream().map(Region::name).toList());
    return IntStream.range(0, draws.chance(0.5) ? 1 : draws.whole(2, 3))
        .mapToObj(i -> random.pool(i == 0 ? "pool" : "pool " + i))
        .toList();
  }

  private Route route(Demand demand, List<Pool> pools) {
    return new Route(
        draws.name(0.5, demand.classes().stream().map(RequestClass::name).toList()),
        draws.name(0.3, demand.tiers().stream().map(Tier::name).toList()),
        draws.name(0.3, demand.regions().stream().map(Region::name).toList()),
        draws.chance(0.6) ? new Bytes(0) : draws.bytes(5),
        draws.pick(pools).name());
  }

  /** Room for one instance of every shard at the least, or a list would wait for ever. */
  private Capacity capacity(List<Pool> pools) {
    double cores = 0;
    double bytes = 0;
    for (var pool : pools) {
      // An intervention may set up to four shards.
      int least = Math.max(4, pool.sharding().shards()) + pool.sharding().standby();
      int instances = least * Math.max(1, pool.replicas());
      cores += instances * pool.machines().stream().mapToDouble(Machine::cores).max().orElse(1);
      bytes +=
          (double) instances
              * pool.machines().stream()
                  .mapToLong(machine -> machine.memory().count())
                  .max()
                  .orElse(1);
    }
    return new Capacity(
        draws.chance(0.3) ? 0 : cores * draws.number(1, 2),
        new Bytes(draws.chance(0.3) ? 0 : Math.round(bytes * draws.number(1, 2))));
  }

  private Horizon horizon(Traffic traffic) {
    if (traffic.isFinite() && draws.chance(0.6)) {
      return new Horizon.Drained();
    }
    return draws.chance(0.3) && traffic.meanRate().perSecond() > 0
        ? new Horizon.Requests(draws.whole(1, REQUESTS))
        : new Horizon.Until(draws.length());
  }
}
