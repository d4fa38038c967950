package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.pool.Machine;
import java.util.List;

/**
 * Decides how many of the segments at the head of a line leave as one batch, as Triton's dynamic
 * batcher does: a preferred size leaves at once, the largest first; else a full batch; else
 * whatever is there when the oldest has been held for the delay. A request has one or more items
 * and is never split; one that would pass the size closes the batch.
 */
final class Batcher {
  private final Site site;
  private final World world;
  private final int[] preferred;

  /** Items and memory of a request, by class. */
  private final int[] items;

  private final double[] bytes;

  /** Whether every request is one item that fits into every machine, so that counting is enough. */
  private final boolean plain;

  Batcher(Site site) {
    this.site = site;
    this.world = site.world;
    List<RequestClass> classes = world.scenario.demand().classes();
    this.preferred =
        site.pool.batching().preferred().stream().mapToInt(Integer::intValue).toArray();
    long smallest =
        site.pool.machines().stream().mapToLong(m -> m.memory().count()).min().orElse(0);
    this.items = classes.stream().mapToInt(RequestClass::items).toArray();
    this.bytes = classes.stream().mapToDouble(c -> c.memory().count()).toArray();
    this.plain =
        preferred.length == 0
            && classes.stream().allMatch(c -> c.items() == 1 && c.memory().count() <= smallest);
  }

  /** Whether every segment leaves by itself and at once. */
  boolean isNone() {
    return plain && site.settings.batchSize == 1;
  }

  /** How many segments leave a line for a machine now; 0 if there are none or they are held. */
  int leaving(Line line, Machine machine) {
    if (line.waiting.isEmpty()) {
      return 0;
    }
    if (!plain) {
      return leavingByItems(line, machine);
    }
    int size = Math.min(line.waiting.size(), site.settings.batchSize);
    return size == site.settings.batchSize || isDue(line) ? size : 0;
  }

  private int leavingByItems(Line line, Machine machine) {
    int items = 0;
    int count = 0;
    int best = 0;
    boolean closed = false;
    var segment = line.waiting.first();
    while (segment != null && !closed) {
      int more = items(segment);
      boolean misfit = !fits(segment, machine);
      if (misfit && count == 0) {
        return 1;
      }
      closed = misfit || (count > 0 && items + more > site.settings.batchSize);
      if (!closed) {
        items += more;
        count++;
        best = isPreferred(items) ? count : best;
        closed = items >= site.settings.batchSize;
        segment = line.waiting.after(segment);
      }
    }
    if (best > 0) {
      return best;
    }
    return closed || isDue(line) ? count : 0;
  }

  private boolean isPreferred(int items) {
    boolean found = false;
    for (int size : preferred) {
      found |= size == items;
    }
    return found && items <= site.settings.batchSize;
  }

  /** The items of the request that a segment belongs to. */
  int items(Segment segment) {
    return items[segment.request.requestClass];
  }

  /** Whether a machine can hold a segment. */
  boolean fits(Segment segment, Machine machine) {
    if (plain) {
      return true;
    }
    double needed = bytes[segment.request.requestClass];
    return needed * segment.share <= machine.memory().count();
  }

  /**
   * Whether the oldest member of a line has been held for as long as it may be. If not, the line is
   * looked at again when it has.
   */
  private boolean isDue(Line line) {
    if (site.settings.batchDelayNanos == 0) {
      return true;
    }
    long due = line.waiting.oldest() + site.settings.batchDelayNanos;
    if (due <= world.clock.now()) {
      return true;
    }
    // One timer runs for a line. When it ends and a younger request is the oldest, it runs again.
    if (due < line.timer) {
      line.timer = due;
      long key = line.owner == null ? ~line.shard.number : line.owner.key;
      world.clock.schedule(due, EventKind.BATCH_TIMER, key);
    }
    return false;
  }
}
