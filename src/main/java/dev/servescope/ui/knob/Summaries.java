package dev.servescope.ui.knob;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Prices;
import dev.servescope.scenario.Scaling;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Traffic;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.time.Duration;

/** How the knobs of a section stand, in a phrase. */
final class Summaries {
  private Summaries() {}

  static String of(String section, Scenario scenario) {
    return switch (section) {
      case "traffic" -> traffic(scenario);
      case "requests" -> Choices.named("distribution").text(scenario);
      case "batching" -> batching(scenario);
      case "sharding" -> sharding(scenario);
      case "scaling" -> scaling(scenario);
      case "prices" -> prices(scenario.prices());
      case "targets" -> targets(scenario);
      case "changes" -> changes(scenario.interventions().size());
      default -> throw new IllegalArgumentException("no section " + section);
    };
  }

  private static String traffic(Scenario scenario) {
    return scenario.traffic() instanceof Traffic.Listed(var arrivals)
        ? Messages.of("summary.listed", Numbers.count(arrivals.size()))
        : Choices.named("traffic").text(scenario);
  }

  private static String batching(Scenario scenario) {
    var batching = scenario.pool().batching();
    if (batching.size() == 1) {
      return Messages.of("summary.unbatched");
    }
    var delay = batching.delay().isZero() ? "" : brief(batching.delay());
    return delay.isEmpty()
        ? Messages.of("summary.batched", batching.size())
        : Messages.of("summary.batched.delay", batching.size(), delay);
  }

  private static String sharding(Scenario scenario) {
    var sharding = scenario.pool().sharding();
    return sharding.shards() == 1
        ? Messages.of("summary.unsharded")
        : Messages.of("summary.sharded", brief(sharding.split()), brief(sharding.merge()));
  }

  private static String scaling(Scenario scenario) {
    return scenario.pool().scaling() instanceof Scaling.OnDemand(var keepAlive, int limit)
        ? Messages.of("summary.on-demand", brief(keepAlive))
        : Choices.named("balancing").text(scenario);
  }

  private static String prices(Prices prices) {
    if (prices.equals(Prices.FREE)) {
      return Messages.of("summary.free");
    }
    if (prices.perInstanceHour().amount() > 0) {
      return price(prices.perInstanceHour(), "h");
    }
    if (prices.perGigabyteSecond().amount() > 0) {
      return price(prices.perGigabyteSecond(), "GBs");
    }
    return prices.perRequest().amount() > 0
        ? price(prices.perRequest(), Messages.of("summary.request"))
        : price(prices.perBatch(), Messages.of("summary.batch"));
  }

  private static String price(Dollars dollars, String per) {
    return Numbers.dollars(dollars.amount()) + " / " + per;
  }

  private static String targets(Scenario scenario) {
    var target = brief(scenario.targets().latency());
    return switch (scenario.horizon()) {
      case Horizon.Until(var length) -> Messages.of("summary.targets", target, brief(length));
      case Horizon.Requests(long count) ->
          Messages.of("summary.targets.requests", target, Numbers.count((double) count));
      case Horizon.Drained any -> Messages.of("summary.targets.drained", target);
    };
  }

  private static String changes(int count) {
    return count == 0 ? Messages.of("summary.no-changes") : Messages.of("summary.changes", count);
  }

  private static String brief(Duration time) {
    return Numbers.briefDuration((double) time.toNanos() / 1e9);
  }
}
