package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.engine.load.Works;
import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.GammaSampler;
import dev.servescope.run.Step;
import dev.servescope.scenario.pool.Segmentation;
import dev.servescope.scenario.pool.Sharding;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Splits requests into segments and spreads those over shards. */
final class Splitter {
  private final Site site;
  private final World world;
  private final Sharding sharding;
  private final Assignment assignment;
  private final long above;
  private final long splitNanos;
  private final boolean oneAtATime;

  /** Requests that wait until the one before is merged, where only one is served at a time. */
  private final Queue<Request> gate = new ArrayDeque<>();

  private @Nullable Request inside;

  Splitter(Site site) {
    this.site = site;
    this.world = site.world;
    this.sharding = site.pool.sharding();
    this.assignment = new Assignment(site);
    this.above = sharding.above().count();
    this.splitNanos = sharding.split().toNanos();
    this.oneAtATime = sharding.oneAtATime();
  }

  /** A request has come to the pool. */
  void accept(Request request) {
    if (site.scaling != null) {
      site.scaling.arrived(request);
    }
    if (!oneAtATime) {
      split(request);
      return;
    }
    request.stray();
    request.holds++;
    request.gateNanos = -world.clock.now();
    world.steps.attempt(request, Step.Kind.HELD);
    gate.add(request);
    world.recorder.waiting(site.shards.getFirst().shared, 1);
    world.clock.unsettle();
    openGate();
  }

  private void openGate() {
    while (inside == null && !gate.isEmpty()) {
      Request request = gate.remove();
      world.recorder.waiting(site.shards.getFirst().shared, -1);
      if (request.lost) {
        world.steps.attempt(request, Step.Kind.DROPPED);
        release(request);
      } else {
        inside = request;
        request.alone = true;
        request.gateNanos += world.clock.now();
        split(request);
        release(request);
      }
    }
  }

  private void release(Request request) {
    if (--request.holds == 0) {
      world.attempts.closed(request);
    }
  }

  /** A request needs the shards no more: the next may come. */
  void left(Request request) {
    if (request == inside) {
      inside = null;
      request.alone = false;
      openGate();
    }
  }

  private void split(Request request) {
    boolean whole = site.settings.shardCount == 1 || (above > 0 && request.payload <= above);
    int count = whole ? 1 : site.settings.segmentCount();
    request.segmentCount = count;
    request.undone = count;
    if (whole || splitNanos == 0) {
      spread(request);
      return;
    }
    request.stray();
    world.steps.attempt(request, Step.Kind.SPLITTING);
    request.splitNanos = splitNanos;
    request.holds++;
    long end = world.clock.now() + splitNanos;
    world.clock.schedule(end, EventKind.SPLIT_END, request.index);
  }

  /** A request has been split. */
  void splitEnded(Request request) {
    if (request.lost) {
      world.steps.attempt(request, Step.Kind.DROPPED);
    } else {
      spread(request);
    }
    release(request);
  }

  /** Sends the segments of a request, which is held meanwhile, to their shards. */
  private void spread(Request request) {
    int count = request.segmentCount;
    long work = request.work;
    if (count == 1) {
      sendWhole(request);
      return;
    }
    var sizes = sharding.sizes();
    var drawn =
        sizes instanceof Segmentation.Random(var variation)
            ? draw(request, count, variation)
            : null;
    for (int i = 0; i < count && !request.lost; i++) {
      double share = drawn == null ? site.settings.share(count, i) : drawn[i];
      long part =
          sizes instanceof Segmentation.Independent
              ? ownWork(request, count, i)
              : Math.round(work * share);
      send(request, i, count, share, part);
    }
  }

  private void send(Request request, int index, int count, double share, long work) {
    var shard = assignment.choose(request, index, count);
    long now = world.clock.now();
    Segment segment = world.segments.add(request, index + 1, shard, share, work, now);
    entered(segment);
    world.startWaiting(site, segment);
    site.dispatcher.accept(shard, segment);
  }

  private void sendWhole(Request request) {
    var shard = assignment.choose(request, 0, 1);
    Segment segment = world.segments.whole(request, shard, world.clock.now());
    entered(segment);
    world.startWaiting(site, segment);
    if (site.isAlone()) {
      site.dispatcher.acceptAlone(shard, segment);
    } else {
      site.dispatcher.accept(shard, segment);
    }
  }

  /** A segment has come to its shard. */
  void entered(Segment segment) {
    var shard = segment.shard;
    shard.outstanding++;
    shard.load += segment.work;
    site.meter.inFlight(1, world.clock.now());
  }

  /** A segment has left its shard. */
  void gone(Segment segment) {
    var shard = segment.shard;
    shard.outstanding--;
    shard.load -= segment.work;
    site.meter.inFlight(-1, world.clock.now());
  }

  /** A segment is to be served by another shard, or by another instance of its own. */
  void move(Segment segment, Shard to) {
    long now = world.clock.now();
    segment.startBefore += segment.shard.starts.at(now) - segment.startMark;
    segment.cameAt = now;
    segment.startMark = to.starts.at(now);
    if (segment.shard != to) {
      gone(segment);
      segment.shard = to;
      entered(segment);
    }
  }

  /** The shard itself, or one that stands by if it has nobody that takes work. */
  Shard standIn(Shard shard) {
    return assignment.standIn(shard);
  }

  /** Relative sizes drawn for one request, so that they depend on nothing else. */
  private double[] draw(Request request, int count, double variation) {
    var random = world.streams.stream(Cause.SEGMENTS, request.id + 1);
    var gamma = new GammaSampler(random, variation);
    var shares = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      // A segment of nothing would be none.
      shares[i] = Math.max(1e-6, gamma.next());
      sum += shares[i];
    }
    for (int i = 0; i < count; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private long ownWork(Request request, int count, int index) {
    var work = world.scenario.demand().classes().get(request.requestClass).work();
    var mean = work.mean().dividedBy(count);
    long key = (request.id + 1) * Sharding.MAX_SHARDS + index;
    return Works.of(work.withMean(mean), world.streams.stream(Cause.SPLIT_WORK, key)).next();
  }
}
