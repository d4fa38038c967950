package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.engine.serve.Line;
import dev.servescope.run.Lane;
import dev.servescope.run.SharedQueue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of the server chart: one for each place of an instance, up to so many, and the rest. */
final class Lanes {
  private static final Comparator<Lane> ORDER =
      Comparator.comparing(Lane::isRest)
          .thenComparingInt(Lane::pool)
          .thenComparingInt(Lane::shard)
          .thenComparingInt(Lane::slot);

  private final int frames;
  private final List<PoolTally> pools;
  private final List<List<List<LaneTally>>> byPlace = new ArrayList<>();
  private final List<List<Tally>> shared = new ArrayList<>();
  private final List<LaneTally> all = new ArrayList<>();

  /** What has no row of its own, by pool and by what it is charged like. */
  private final Map<String, LaneTally> rest = new TreeMap<>();

  /** The same by number, as events ask for them all the time. */
  private LaneTally[] byNumber = {};

  Lanes(int frames, List<PoolTally> pools) {
    this.frames = frames;
    this.pools = pools;
  }

  /** The lane of an instance, chosen once: {@link #of} finds it again by this number. */
  int enlist(Instance instance) {
    var lanes = at(at(byPlace, instance.pool()), instance.shard());
    while (lanes.size() <= instance.slot()) {
      lanes.add(next(instance, lanes.size()));
      byNumber = all.toArray(LaneTally[]::new);
    }
    return all.indexOf(lanes.get(instance.slot()));
  }

  private static <T> List<T> at(List<List<T>> lists, int index) {
    while (lists.size() <= index) {
      lists.add(new ArrayList<>());
    }
    return lists.get(index);
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
    var queues = at(shared, line.pool());
    while (queues.size() <= line.shard()) {
      queues.add(new Tally(frames));
    }
    return queues.get(line.shard());
  }

  private LaneTally next(Instance instance, int slot) {
    var pool = pools.get(instance.pool());
    if (all.size() - rest.size() < Lane.MAX_DETAILED) {
      var lane = new LaneTally(pool, instance, instance.shard() + 1, slot + 1, frames);
      all.add(lane);
      return lane;
    }
    var kind = instance.pool() + " " + instance.spot() + " " + instance.machine().memory().count();
    var lane = rest.get(kind);
    if (lane == null) {
      lane = new LaneTally(pool, instance, 0, 0, frames);
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
    for (var queues : shared) {
      for (var queue : queues) {
        waiting.take(frame, queue.file(frame, now));
      }
    }
  }

  List<Lane> toLanes(FrameClock clock, long now) {
    return all.stream().map(lane -> lane.toLane(clock, now)).sorted(ORDER).toList();
  }

  List<SharedQueue> toSharedQueues(FrameClock clock, long now) {
    var queues = new ArrayList<SharedQueue>();
    for (int pool = 0; pool < shared.size(); pool++) {
      for (int shard = 0; shard < shared.get(pool).size(); shard++) {
        var depth = shared.get(pool).get(shard).averages(clock, now);
        queues.add(new SharedQueue(pool + 1, shard + 1, depth));
      }
    }
    return queues;
  }
}
