package dev.servescope.engine.record;

import dev.servescope.engine.serve.Instance;
import dev.servescope.engine.serve.Line;
import dev.servescope.run.Lane;
import dev.servescope.run.SharedQueue;
import dev.servescope.scenario.StartUp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the server chart: one for each place of an instance, up to so many, and the rest. */
final class Lanes {
  private static final Comparator<LaneTally> ORDER =
      Comparator.comparing((LaneTally lane) -> lane.slot == 0)
          .thenComparingInt(lane -> lane.shard)
          .thenComparingInt(lane -> lane.slot);

  private final int frames;
  private final StartUp startUp;
  private final List<List<LaneTally>> byShard = new ArrayList<>();
  private final List<Tally> shared = new ArrayList<>();
  private final List<LaneTally> all = new ArrayList<>();

  /** The same by number, as events ask for them all the time. */
  private LaneTally[] byNumber = {};

  private @Nullable LaneTally rest;

  Lanes(int frames, StartUp startUp) {
    this.frames = frames;
    this.startUp = startUp;
  }

  /** The lane of an instance, chosen once: {@link #of} finds it again by this number. */
  int enlist(Instance instance) {
    while (byShard.size() <= instance.shard()) {
      byShard.add(new ArrayList<>());
    }
    var lanes = byShard.get(instance.shard());
    while (lanes.size() <= instance.slot()) {
      lanes.add(next(instance.shard() + 1, lanes.size() + 1));
      byNumber = all.toArray(LaneTally[]::new);
    }
    return all.indexOf(lanes.get(instance.slot()));
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
    while (shared.size() <= line.shard()) {
      shared.add(new Tally(frames));
    }
    return shared.get(line.shard());
  }

  private LaneTally next(int shard, int slot) {
    if (all.size() < Lane.MAX_DETAILED) {
      var lane = new LaneTally(shard, slot, frames, startUp);
      all.add(lane);
      return lane;
    }
    if (rest == null) {
      rest = new LaneTally(0, 0, frames, startUp);
      all.add(rest);
    }
    return rest;
  }

  /** Files what has come together, also under the sums over all lanes. */
  void file(int frame, long now, FleetTally fleet, Tally waiting) {
    all.forEach(lane -> lane.file(frame, now, fleet, waiting));
    shared.forEach(queue -> waiting.take(frame, queue.file(frame, now)));
  }

  List<Lane> toLanes(FrameClock clock, long now) {
    return all.stream().sorted(ORDER).map(lane -> lane.toLane(clock, now)).toList();
  }

  List<SharedQueue> toSharedQueues(FrameClock clock, long now) {
    var queues = new ArrayList<SharedQueue>();
    for (int i = 0; i < shared.size(); i++) {
      queues.add(new SharedQueue(i + 1, shared.get(i).averages(clock, now)));
    }
    return queues;
  }
}
