package dev.servescope.engine.serve;

import dev.servescope.scenario.pool.Sharding;

/** Which shard gets which segment. */
final class Assignment {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private final Site site;
  private final Sharding sharding;

  Assignment(Site site) {
    this.site = site;
    this.sharding = site.pool.sharding();
  }

  /** The shard for segment {@code index} of {@code count}. */
  Shard choose(Request request, int index, int count) {
    var only = site.only;
    if (only != null) {
      return only;
    }
    long id = request.id;
    int shards = site.active.size();
    return switch (sharding.assignment()) {
      // A request that stays whole has no first segment, so that these take turns.
      case IN_ORDER, WORK_STEALING ->
          standIn(site.active.get(inTurn(count == 1 ? id : index, shards)));
      case HASH -> standIn(hashed(id, index));
      case LEAST_LOADED -> leastLoaded();
    };
  }

  /** The remainder; a division would be felt where there is only one shard. */
  private static int inTurn(long number, int shards) {
    return shards == 1 ? 0 : (int) (number % shards);
  }

  private Shard hashed(long id, int index) {
    int targets = site.active.size() + site.standby.size();
    int target = (int) Long.remainderUnsigned(hash(id, index), targets);
    return target < site.active.size()
        ? site.active.get(target)
        : site.standby.get(target - site.active.size());
  }

  /**
   * The finisher of SplitMix64 over request and segment: the same for every deployment and seed.
   */
  static long hash(long id, int index) {
    long z = (id * Sharding.MAX_SHARDS + index + 1) * GOLDEN_GAMMA;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private Shard leastLoaded() {
    var best = site.active.getFirst();
    for (var shard : site.active) {
      boolean better = shard.serves() == best.serves() ? shard.load < best.load : shard.serves();
      best = better ? shard : best;
    }
    return standIn(best);
  }

  /** The shard itself, or the least loaded that stands by if it has nobody that takes work. */
  Shard standIn(Shard shard) {
    if (shard.serves() || site.standby.isEmpty() || site.settings.onDemand()) {
      return shard;
    }
    Shard best = shard;
    for (var other : site.standby) {
      if (other.serves() && (best == shard || other.load < best.load)) {
        best = other;
      }
    }
    return best;
  }
}
