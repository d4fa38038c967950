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
  private final int frames;
  private final StartUp startUp;
  private final List<List<LaneTally>> byShard = new ArrayList<>();
  private final List<Tally> shared = new ArrayList<>();
  private final List<LaneTally> all = new ArrayList<>();
  private @Nullable LaneTally rest;

  Lanes(int frames, StartUp startUp) {
    this.frames = frames;
    this.startUp = startUp;
  }

  LaneTally of(Instance instance) {
    var lanes = lanesOf(instance.shard());
    while (lanes.size() <= instance.slot()) {
      lanes.add(next(instance.shard() + 1, lanes.size() + 1));
    }
    return lanes.get(instance.slot());
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

  private List<LaneTally> lanesOf(int shard) {
    while (byShard.size() <= shard) {
      byShard.add(new ArrayList<>());
    }
    return byShard.get(shard);
  }

  private LaneTally next(int shard, int slot) {
    if (all.size() < Lane.MAX_DETAILED) {
      var lane = new LaneTally(shard, slot, frames, startUp);
      all.add(lane);
      return lane;
    }
    if (rest == null) {
      rest = new LaneTally(0, 0, frames, startUp);
    }
    return rest;
  }

  void file(int frame, long now) {
    all.forEach(lane -> lane.file(frame, now));
    shared.forEach(queue -> queue.file(frame, now));
    if (rest != null) {
      rest.file(frame, now);
    }
  }

  List<Lane> toLanes(FrameClock clock, long now) {
    var lanes = new ArrayList<Lane>();
    all.stream()
        .sorted(
            Comparator.comparingInt((LaneTally lane) -> lane.shard).thenComparingInt(l -> l.slot))
        .forEach(lane -> lanes.add(lane.toLane(clock, now)));
    if (rest != null) {
      lanes.add(rest.toLane(clock, now));
    }
    return lanes;
  }

  List<SharedQueue> toSharedQueues(FrameClock clock, long now) {
    var queues = new ArrayList<SharedQueue>();
    for (int i = 0; i < shared.size(); i++) {
      queues.add(new SharedQueue(i + 1, shared.get(i).averages(clock, now)));
    }
    return queues;
  }
}
