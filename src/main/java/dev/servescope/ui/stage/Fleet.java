package dev.servescope.ui.stage;

import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import java.util.Comparator;
import java.util.List;

/**
 * The instances of a pool that there are at any time of a run.
 *
 * @param pool 1 for the first
 * @param instances those that are drawn each by itself, shard by shard
 * @param rest how many more there are that are not
 */
record Fleet(int pool, List<InstanceKey> instances, int rest) {
  /** Keeps a copy that cannot change. */
  Fleet {
    instances = List.copyOf(instances);
  }

  /** The instances of a pool of a run. */
  static Fleet of(Run run, int pool) {
    var lanes = run.lanes().stream().filter(lane -> lane.pool() == pool).toList();
    var keys =
        lanes.stream()
            .filter(lane -> !lane.isRest())
            .map(lane -> new InstanceKey(pool, lane.shard(), lane.slot()))
            .sorted(Comparator.comparingInt(InstanceKey::shard).thenComparingInt(InstanceKey::slot))
            .toList();
    int rest = lanes.stream().filter(Lane::isRest).mapToInt(Lane::instances).sum();
    return new Fleet(pool, keys, rest);
  }

  /** How many shards they make up. */
  int shards() {
    return (int) instances.stream().mapToInt(InstanceKey::shard).distinct().count();
  }

  /** The most copies of a shard. */
  int copies() {
    return instances.stream().mapToInt(InstanceKey::slot).max().orElse(0);
  }
}
