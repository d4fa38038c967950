package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.event.Executive;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/** What the parts of the serving model share: the clock, the tables, the recorder, the lines. */
final class World {
  final Executive clock;
  final Recorder recorder;
  final Settings settings;
  final Requests requests;
  final Segments segments = new Segments();
  final List<Shard> shards = new ArrayList<>();
  final List<Line> marked = new ArrayList<>();

  World(Executive clock, Recorder recorder, Settings settings, Requests requests) {
    this.clock = clock;
    this.recorder = recorder;
    this.settings = settings;
    this.requests = requests;
  }

  void addShards(int count) {
    while (shards.size() < count) {
      shards.add(new Shard(shards.size(), segments, idleQueue()));
    }
  }

  /** Replicas take turns; of functions the newest is used, so that the others can end. */
  private Queue<Instance> idleQueue() {
    return settings.onDemand()
        ? new PriorityQueue<>(Comparator.comparingLong((Instance i) -> -i.created))
        : new ArrayDeque<>();
  }

  /** Has a line looked at when the instant is over. */
  void mark(Line line) {
    if (!line.marked) {
      line.marked = true;
      marked.add(line);
    }
  }

  void enqueue(Line line, int segment) {
    line.waiting.add(segment);
    if (line.owner != null) {
      line.owner.inFlight++;
    }
    recorder.waiting(line, 1);
    mark(line);
  }

  int dequeue(Line line) {
    int segment = line.waiting.removeHead();
    if (line.owner != null) {
      line.owner.inFlight--;
    }
    recorder.waiting(line, -1);
    return segment;
  }

  /**
   * Whether a batch may leave a line that is not empty: it is full, or its oldest member has been
   * held for as long as it may be. If not, the line is looked at again when it has.
   */
  boolean mayLeave(Line line) {
    if (settings.batchDelayNanos == 0 || line.waiting.size() >= settings.batchSize) {
      return true;
    }
    long due = segments.queuedAt[line.waiting.head()] + settings.batchDelayNanos;
    if (due <= clock.now()) {
      return true;
    }
    // One timer runs for a line. When it ends and a younger request is the oldest, it runs again.
    if (due < line.timer) {
      line.timer = due;
      long key = line.owner == null ? ~line.shard.index : line.owner.key;
      clock.schedule(due, EventKind.BATCH_TIMER, key);
    }
    return false;
  }
}
