package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.pool.Pool;
import java.time.Duration;

/** What may change at a time of the run. */
enum ChangeKind {
  RATE,
  REPLICAS,
  BATCH_SIZE,
  BATCH_DELAY,
  SHARDS,
  COLD_START,
  PRICES,
  KILL,
  SLOW,
  DISABLE,
  DRAIN,
  LOSE_ZONE;

  private static final Duration A_WHILE = Duration.ofMinutes(1);

  static ChangeKind of(Change change) {
    return switch (change) {
      case Change.SetRate any -> RATE;
      case Change.SetReplicas any -> REPLICAS;
      case Change.SetBatchSize any -> BATCH_SIZE;
      case Change.SetBatchDelay any -> BATCH_DELAY;
      case Change.SetShards any -> SHARDS;
      case Change.SetColdStart any -> COLD_START;
      case Change.SetPrices any -> PRICES;
      case Change.Kill any -> KILL;
      case Change.Slow any -> SLOW;
      case Change.Disable any -> DISABLE;
      case Change.Drain any -> DRAIN;
      case Change.LoseZone any -> LOSE_ZONE;
    };
  }

  /** A change of this kind that begins at the present values. */
  Change instead(Change before, Scenario scenario, Pool pool) {
    if (of(before) == this) {
      return before;
    }
    return switch (this) {
      case RATE -> new Change.SetRate(scenario.traffic().meanRate());
      case REPLICAS -> new Change.SetReplicas(pool.replicas());
      case BATCH_SIZE -> new Change.SetBatchSize(pool.batching().size());
      case BATCH_DELAY -> new Change.SetBatchDelay(pool.batching().delay());
      case SHARDS -> new Change.SetShards(pool.sharding().shards());
      case COLD_START -> new Change.SetColdStart(pool.startUp().total());
      case PRICES -> new Change.SetPrices(pool.prices());
      case KILL -> new Change.Kill(1, 1, A_WHILE, true);
      case SLOW -> new Change.Slow(1, 1, 3, A_WHILE);
      case DISABLE -> new Change.Disable(1, 1, A_WHILE);
      case DRAIN -> new Change.Drain(1, 1, A_WHILE);
      case LOSE_ZONE -> new Change.LoseZone(1, A_WHILE, true);
    };
  }
}
