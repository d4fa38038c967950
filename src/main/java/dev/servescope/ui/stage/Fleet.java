package dev.servescope.ui.stage;

import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The instances of a pool that there are at any time of a run.
 *
 * @param pool 1 for the first
 * @param instances those that can be drawn each by itself, shard by shard
 * @param busy how much each of these works in all, in any unit
 * @param rest how many more there are that are not
 */
record Fleet(int pool, List<InstanceKey> instances, Map<InstanceKey, Double> busy, int rest) {
  /** Keeps copies that cannot change. */
  Fleet {
    instances = List.copyOf(instances);
    busy = Map.copyOf(busy);
  }

  /** The instances of a pool of a run. */
  static Fleet of(Run run, int pool) {
    var lanes = run.lanes().stream().filter(lane -> lane.pool() == pool).toList();
    var keys =
        lanes.stream()
            .filter(lane -> !lane.isRest())
            .map(lane -> key(pool, lane))
            .sorted(Comparator.comparingInt(InstanceKey::shard).thenComparingInt(InstanceKey::slot))
            .toList();
    var busy =
        lanes.stream()
            .filter(lane -> !lane.isRest())
            .collect(Collectors.toMap(lane -> key(pool, lane), lane -> lane.busy().sum()));
    int rest = lanes.stream().filter(Lane::isRest).mapToInt(Lane::instances).sum();
    return new Fleet(pool, keys, busy, rest);
  }

  private static InstanceKey key(int pool, Lane lane) {
    return new InstanceKey(pool, lane.shard(), lane.slot());
  }

  /** So many of those that can be drawn, the ones that work most, in their order. */
  List<InstanceKey> busiest(int count) {
    var chosen =
        instances.stream()
            .sorted(Comparator.comparingDouble((InstanceKey key) -> -busy.getOrDefault(key, 0.0)))
            .limit(count)
            .collect(Collectors.toSet());
    return instances.stream().filter(chosen::contains).toList();
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
