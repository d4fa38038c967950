package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.engine.serve.Line;
import dev.servescope.run.Lane;
import dev.servescope.run.SharedQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of the server chart: one for each place of an instance, up to so many, and the rest. */
final class Lanes {
  private static final Comparator<Lane> ORDER =
      Comparator.comparing(Lane::isRest)
          .thenComparingInt(Lane::pool)
          .thenComparingInt(Lane::shard)
          .thenComparingInt(Lane::slot);

  private final int frames;
  private final List<PoolTally> pools;
  private final SpellLogs logs;

  /** A place may have had nobody yet while a higher one of its shard has. */
  private final Map<Place, LaneTally> byPlace = new HashMap<>();

  private record Place(int pool, int shard, int slot) {}

  /** The queues that shards share, by the number of the shard. */
  private @Nullable SharedTally[] shared = {};

  private final List<LaneTally> all = new ArrayList<>();

  /** The queue that a shard's instances share; pool and shard count from 1. */
  private record SharedTally(int pool, int shard, Tally queue) {}

  /** What has no row of its own, by pool and by what it is charged like. */
  private final Map<String, LaneTally> rest = new TreeMap<>();

  /** The same by number, as events ask for them all the time. */
  private LaneTally[] byNumber = {};

  Lanes(int frames, List<PoolTally> pools, SpellLogs logs) {
    this.frames = frames;
    this.pools = pools;
    this.logs = logs;
  }

  /** The lane of an instance, chosen once: {@link #of} finds it again by this number. */
  int enlist(Instance instance) {
    var place = new Place(instance.pool(), instance.shard(), instance.slot());
    var lane = byPlace.get(place);
    if (lane == null) {
      lane = next(instance);
      byPlace.put(place, lane);
      byNumber = all.toArray(LaneTally[]::new);
    }
    return all.indexOf(lane);
  }

  LaneTally of(Instance instance) {
    return byNumber[instance.lane()];
  }

  /** The queue of a line: an instance's own, or the shared one of a shard. */
  Tally queue(Line line) {
    var owner = line.owner();
    if (owner != null) {
      return of(owner).queue;
    }
    int number = line.shardNumber();
    var known = number < shared.length ? shared[number] : null;
    return known == null ? share(line) : known.queue;
  }

  private Tally share(Line line) {
    int number = line.shardNumber();
    var queue = new Tally(frames);
    shared = Arrays.copyOf(shared, Math.max(shared.length, number + 1));
    shared[number] = new SharedTally(line.pool() + 1, line.shard() + 1, queue);
    return queue;
  }

  private LaneTally next(Instance instance) {
    var pool = pools.get(instance.pool());
    if (all.size() - rest.size() < Lane.MAX_DETAILED) {
      int shard = instance.shard() + 1;
      var lane = new LaneTally(pool, instance, shard, instance.slot() + 1, frames, logs.next());
      all.add(lane);
      return lane;
    }
    var kind = instance.pool() + " " + instance.spot() + " " + instance.machine().memory().count();
    var lane = rest.get(kind);
    if (lane == null) {
      lane = new LaneTally(pool, instance, 0, 0, frames, logs.next());
      rest.put(kind, lane);
      all.add(lane);
    }
    return lane;
  }

  /** Files what has come together, also under the sums over all lanes. */
  void file(int frame, long now, Tally waiting) {
    for (var lane : all) {
      lane.file(frame, now, waiting);
    }
    for (var line : shared) {
      if (line != null) {
        waiting.take(frame, line.queue.file(frame, now));
      }
    }
  }

  List<Lane> toLanes(Elapsed elapsed) {
    return all.stream().map(lane -> lane.toLane(elapsed)).sorted(ORDER).toList();
  }

  List<SharedQueue> toSharedQueues(Elapsed elapsed) {
    return Arrays.stream(shared)
        .filter(Objects::nonNull)
        .map(line -> new SharedQueue(line.pool, line.shard, line.queue.averages(elapsed)))
        .sorted(Comparator.comparingInt(SharedQueue::pool).thenComparingInt(SharedQueue::shard))
        .toList();
  }
}
