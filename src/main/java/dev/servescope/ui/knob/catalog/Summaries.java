package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.text.Numbers;

/** How the knobs of a section stand, in a phrase. */
public final class Summaries {
  private Summaries() {}

  /** The phrase of a section; an unknown section is a defect. */
  public static String of(String section, Focus focus) {
    var scenario = focus.scenario();
    var pool = Parts.pool(focus);
    return switch (section) {
      case "traffic" -> traffic(scenario);
      case "requests" -> requests(focus);
      case "users" -> users(scenario);
      case "balancing" -> Catalog.choice("balancing").chosen(focus);
      case "batching" -> batching(pool.batching());
      case "sharding" -> sharding(pool.sharding());
      case "scaling" -> Catalog.choice("scaling").chosen(focus);
      case "start-up" -> Phrases.brief(pool.startUp().toReady());
      case "failures" -> failures(pool.failures());
      case "network" -> network(scenario, pool);
      case "prices" -> prices(pool.prices());
      case "targets" -> Messages.of("summary.targets", Phrases.brief(scenario.targets().latency()));
      case "run" -> run(scenario);
      case "changes" -> count(scenario.interventions().size(), "summary.no-changes");
      default -> throw new IllegalArgumentException("no section " + section);
    };
  }

  private static String count(int count, String none) {
    return count == 0 ? Messages.of(none) : Integer.toString(count);
  }

  private static String traffic(Scenario scenario) {
    var parts = Wrapped.parts(scenario.traffic());
    if (parts.size() > 1) {
      return Messages.of("summary.parts", parts.size());
    }
    return Wrapped.core(parts.getFirst()) instanceof Traffic.Listed(var arrivals, var columns)
        ? Messages.of("summary.listed", Numbers.count(arrivals.size()))
        : Messages.of(
            "choice.traffic." + Messages.key(TrafficKind.of(Wrapped.core(parts.getFirst()))));
  }

  private static String requests(Focus focus) {
    int classes = focus.scenario().demand().classes().size();
    return classes > 1
        ? Messages.of("summary.classes", classes)
        : Phrases.brief(focus.scenario().work().mean());
  }

  private static String users(Scenario scenario) {
    var tiers = scenario.demand().tiers();
    if (tiers.size() > 1) {
      return Messages.of("summary.tiers", tiers.size());
    }
    return Messages.of(
        tiers.getFirst().limits().isEmpty() ? "summary.unlimited" : "summary.limited");
  }

  private static String batching(Batching batching) {
    if (batching.size() == 1) {
      return Messages.of("summary.unbatched");
    }
    return batching.delay().isZero()
        ? Messages.of("summary.batched", batching.size())
        : Messages.of("summary.batched.delay", batching.size(), Phrases.brief(batching.delay()));
  }

  private static String sharding(Sharding sharding) {
    return sharding.shards() == 1
        ? Messages.of("summary.unsharded")
        : Messages.of(
            "summary.sharded", Phrases.brief(sharding.split()), Phrases.brief(sharding.merge()));
  }

  private static String failures(Failures failures) {
    int faults = failures.faults().size();
    return faults == 1
        ? Messages.of("choice.fault-kind." + Messages.key(failures.faults().getFirst().kind()))
        : count(faults, "summary.no-faults");
  }

  private static String network(Scenario scenario, Pool pool) {
    if (scenario.pools().size() > 1) {
      return Messages.of("summary.pools", scenario.pools().size());
    }
    var distance = pool.network().distance();
    return distance.isZero()
        ? Messages.of("summary.no-distance")
        : Messages.of("summary.distance", Phrases.brief(distance));
  }

  private static String prices(Prices prices) {
    if (prices.perInstanceHour().amount() > 0) {
      return price(prices.perInstanceHour(), "h");
    }
    if (prices.perGigabyteSecond().amount() > 0) {
      return price(prices.perGigabyteSecond(), "GBs");
    }
    if (prices.perRequest().amount() > 0) {
      return price(prices.perRequest(), Messages.of("summary.request"));
    }
    return prices.perBatch().amount() > 0
        ? price(prices.perBatch(), Messages.of("summary.batch"))
        : Messages.of(prices.equals(Prices.FREE) ? "summary.free" : "summary.other-prices");
  }

  private static String price(Dollars dollars, String per) {
    return Numbers.dollars(dollars.amount()) + " / " + per;
  }

  private static String run(Scenario scenario) {
    return switch (scenario.horizon()) {
      case Horizon.Until(var length) -> Phrases.brief(length);
      case Horizon.Requests(long count) ->
          Messages.of("summary.run.requests", Numbers.count((double) count));
      case Horizon.Drained any -> Messages.of("summary.run.drained");
    };
  }
}
