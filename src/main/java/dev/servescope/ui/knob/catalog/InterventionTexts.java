package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;

/** Timed changes in words. */
final class InterventionTexts {
  private InterventionTexts() {}

  static String time(Intervention timed) {
    return Phrases.clock(timed.at());
  }

  static String what(Intervention timed) {
    return switch (timed.change()) {
      case Change.SetRate(var rate) -> Messages.of("change.rate", Numbers.rate(rate.perSecond()));
      case Change.SetReplicas(int replicas) -> Messages.of("change.replicas", replicas);
      case Change.SetBatchSize(int size) -> Messages.of("change.batch-size", size);
      case Change.SetBatchDelay(var delay) ->
          Messages.of("change.batch-delay", Phrases.brief(delay));
      case Change.SetShards(int shards) -> Messages.of("change.shards", shards);
      case Change.SetColdStart(var total) -> Messages.of("change.cold-start", Phrases.brief(total));
      case Change.SetPrices any -> Messages.of("change.prices");
      case Change.Kill(int shard, int replica, var downFor, boolean retried) ->
          Messages.of("change.kill", shard, replica, Phrases.brief(downFor));
      case Change.Slow(int shard, int replica, double factor, var lasting) ->
          Messages.of("change.slow", shard, replica, Numbers.count(factor), Phrases.brief(lasting));
      case Change.Disable(int shard, int replica, var lasting) ->
          Messages.of("change.disable", shard, replica, Phrases.brief(lasting));
      case Change.Drain(int shard, int replica, var lasting) ->
          Messages.of("change.drain", shard, replica, Phrases.brief(lasting));
      case Change.LoseZone(int zone, var downFor, boolean retried) ->
          Messages.of("change.lose-zone", zone, Phrases.brief(downFor));
    };
  }
}
