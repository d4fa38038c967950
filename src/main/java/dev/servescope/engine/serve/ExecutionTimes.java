package dev.servescope.engine.serve;

import dev.servescope.engine.load.Ahead;
import dev.servescope.engine.load.WorkSource;
import dev.servescope.engine.load.Works;
import dev.servescope.engine.random.Cause;
import dev.servescope.scenario.pool.Remedies;
import dev.servescope.scenario.pool.Scaling;
import org.jspecify.annotations.Nullable;

/**
 * How long a batch takes on an instance: the download of its members at the instance's bandwidth,
 * one after the other; then what the batch takes on the usual machine, over the speed of this one,
 * longer while it is slowed down or still loading; then what of the model has to be fetched again.
 */
final class ExecutionTimes {
  /** Longer than any run, and short enough to be added to a time. */
  private static final double LONGEST = Long.MAX_VALUE / 4.0;

  private final Site site;
  private final World world;
  private final BatchTimer timer;
  private final double workShare;
  private final boolean downloads;
  private final @Nullable WorkSource coldResponses;
  private int places;
  private double items;
  private long longest;
  private double bytes;

  ExecutionTimes(Site site) {
    this.site = site;
    this.world = site.world;
    this.timer = BatchTimer.of(site.pool.batching().time());
    this.workShare = site.pool.startUp().remedies().workShare();
    this.downloads = site.pool.network().bandwidth().bitsPerSecond() > 0;
    this.coldResponses = coldResponses(site);
  }

  private static @Nullable WorkSource coldResponses(Site site) {
    if (site.pool.scaling() instanceof Scaling.OnDemand functions
        && functions.coldResponse() != null) {
      var random = site.world.streams.stream(Cause.COLD_RESPONSE, site.index);
      return new Ahead(Works.of(functions.coldResponse(), random));
    }
    return null;
  }

  /** Counts a batch of one. */
  void only(Segment segment) {
    places = site.batcher.items(segment);
    items = segment.share * places;
    longest = segment.work;
    bytes = downloads ? segment.share * segment.request.payload : 0;
  }

  /** Begins to count the members of a batch. */
  void begin() {
    places = 0;
    items = 0;
    longest = 0;
    bytes = 0;
  }

  void member(Segment segment) {
    double share = segment.share;
    int its = site.batcher.items(segment);
    places += its;
    items += share * its;
    longest = Math.max(longest, segment.work);
    if (downloads) {
      bytes += share * segment.request.payload;
    }
  }

  long downloadNanos() {
    return downloads ? site.pool.network().bandwidth().nanosFor(bytes) : 0;
  }

  /** The time of the batch, without its download. */
  long executionNanos(Instance instance) {
    if (instance.answersCold && coldResponses != null) {
      return coldResponses.next();
    }
    long nanos = timer.nanos(places, items, longest);
    double slowness = workShare * instance.slowness;
    double speed = instance.machine.speed();
    double factor = slowness == speed ? 1 : slowness / speed;
    if (world.clock.now() < instance.loadedAt) {
      factor *= Remedies.PROGRESSIVE_SLOW_DOWN;
    }
    long taken = factor == 1 ? nanos : Math.round(Math.min(nanos * factor, LONGEST));
    return taken + instance.pagingNanos;
  }
}
