package dev.servescope.engine.serve;

import dev.servescope.scenario.Route;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.pool.Pool;
import java.util.List;
import java.util.stream.LongStream;

/** Which pool a request goes to, and how far that is. */
final class Router {
  private static final int ANY = -1;

  private final Rule[] rules;
  private final long[][] wayNanos;
  private final long[][] answerNanos;

  /** By pool: whether it is no way there and back, from anywhere and for any answer. */
  private final boolean[] near;

  /** A route with indexes for names. */
  private record Rule(int requestClass, int tier, int region, long above, int pool) {
    boolean fits(Request request) {
      return is(requestClass, request.requestClass)
          && is(tier, request.tier)
          && is(region, request.region)
          && (above == 0 || request.payload > above);
    }

    private static boolean is(int wanted, int found) {
      return wanted == ANY || wanted == found;
    }
  }

  Router(Scenario scenario) {
    this.rules =
        scenario.routes().stream().map(route -> rule(scenario, route)).toArray(Rule[]::new);
    var demand = scenario.demand();
    this.wayNanos = new long[scenario.pools().size()][demand.regions().size()];
    this.answerNanos = new long[scenario.pools().size()][demand.classes().size()];
    this.near = new boolean[wayNanos.length];
    for (int pool = 0; pool < wayNanos.length; pool++) {
      var network = scenario.pools().get(pool).network();
      for (int region = 0; region < wayNanos[pool].length; region++) {
        wayNanos[pool][region] = network.to(demand.regions().get(region).name()).toNanos();
      }
      for (int kind = 0; kind < answerNanos[pool].length; kind++) {
        long bytes = demand.classes().get(kind).answer().count();
        answerNanos[pool][kind] = network.bandwidth().nanosFor(bytes);
      }
      near[pool] = sum(wayNanos[pool]) == 0 && sum(answerNanos[pool]) == 0;
    }
  }

  private static long sum(long[] nanos) {
    return LongStream.of(nanos).sum();
  }

  private static Rule rule(Scenario scenario, Route route) {
    var demand = scenario.demand();
    return new Rule(
        index(demand.classes().stream().map(RequestClass::name).toList(), route.requestClass()),
        index(demand.tiers().stream().map(Tier::name).toList(), route.tier()),
        index(demand.regions().stream().map(Region::name).toList(), route.region()),
        route.above().count(),
        index(scenario.pools().stream().map(Pool::name).toList(), route.pool()));
  }

  private static int index(List<String> names, String name) {
    return name.isEmpty() ? ANY : names.indexOf(name);
  }

  /** Whether no way to any pool, or back, takes time. */
  boolean isNear() {
    boolean all = true;
    for (boolean one : near) {
      all &= one;
    }
    return all;
  }

  /** The index of the pool of the first route that fits, else of the first pool. */
  int pool(Request request) {
    for (var rule : rules) {
      if (rule.fits(request)) {
        return rule.pool;
      }
    }
    return 0;
  }

  /** The way of a request to its pool. */
  long wayNanos(Request request) {
    return near[request.pool] ? 0 : wayNanos[request.pool][request.region];
  }

  /** The way back from its pool, and the time in which the answer is sent. */
  long wayBackNanos(Request request) {
    return near[request.pool]
        ? 0
        : wayNanos(request) + answerNanos[request.pool][request.requestClass];
  }
}
