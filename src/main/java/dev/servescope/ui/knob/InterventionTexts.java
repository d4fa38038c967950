package dev.servescope.ui.knob;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.time.Duration;

/** Timed changes in words. */
final class InterventionTexts {
  private InterventionTexts() {}

  static String time(Intervention timed) {
    return Numbers.clock(seconds(timed.at()));
  }

  static String what(Intervention timed) {
    return switch (timed.change()) {
      case Change.SetRate(var rate) -> Messages.of("change.rate", Numbers.rate(rate.perSecond()));
      case Change.SetReplicas(int replicas) -> Messages.of("change.replicas", replicas);
      case Change.SetBatchSize(int size) -> Messages.of("change.batch-size", size);
      case Change.SetBatchDelay(var delay) -> Messages.of("change.batch-delay", brief(delay));
      case Change.SetShards(int shards) -> Messages.of("change.shards", shards);
      case Change.SetColdStart(var total) -> Messages.of("change.cold-start", brief(total));
      case Change.SetPrices any -> Messages.of("change.prices");
      case Change.Kill(int shard, int replica, var downFor, boolean retried) ->
          Messages.of("change.kill", shard, replica, brief(downFor));
    };
  }

  private static String brief(Duration time) {
    return Numbers.briefDuration(seconds(time));
  }

  private static double seconds(Duration time) {
    return (double) time.toNanos() / 1e9;
  }
}
