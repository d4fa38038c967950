package dev.servescope.scenario;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;

/** Draws timed changes of all kinds on any pool. */
record RandomChanges(Draws draws, Traffic traffic, List<Pool> pools) {
  List<Intervention> interventions() {
    return draws.chance(0.4) ? List.of() : draws.list(1, 6, this::intervention);
  }

  private Intervention intervention() {
    int pool = draws.whole(1, pools.size());
    var at = draws.chance(0.1) ? Duration.ZERO : draws.time(0, 1);
    return new Intervention(at, pool, change(pools.get(pool - 1)));
  }

  private Change change(Pool pool) {
    return switch (draws.whole(1, 12)) {
      case 1 -> new Change.SetRate(rate());
      case 2 -> new Change.SetReplicas(draws.whole(pool.scaling().fromZero() ? 0 : 1, 4));
      case 3 -> new Change.SetBatchSize(draws.whole(1, 12));
      case 4 -> new Change.SetBatchDelay(draws.perhaps(0.7, 0.01));
      case 5 -> new Change.SetShards(draws.whole(1, 4));
      case 6 -> new Change.SetColdStart(draws.perhaps(0.8, 0.05));
      case 7 -> new Change.SetPrices(new RandomUpkeep(draws).prices());
      case 8 -> new Change.Kill(shard(pool), replica(pool), down(), draws.chance(0.5));
      case 9 -> new Change.Slow(shard(pool), replica(pool), draws.number(1, 10), down());
      case 10 -> new Change.Disable(shard(pool), replica(pool), down());
      case 11 -> new Change.Drain(shard(pool), replica(pool), down());
      default ->
          new Change.LoseZone(draws.whole(1, pool.failures().zones()), down(), draws.chance(0.5));
    };
  }

  /** Never 0 unless it was, so that a number of requests always comes. */
  private Rate rate() {
    return new Rate(traffic.meanRate().perSecond() * draws.number(0.2, 1.2));
  }

  private int shard(Pool pool) {
    return draws.whole(1, pool.sharding().shards());
  }

  private int replica(Pool pool) {
    return draws.whole(1, Math.max(1, pool.replicas()));
  }

  private Duration down() {
    return draws.perhaps(0.8, 0.2);
  }
}
