package dev.servescope.engine.serve;

import dev.servescope.engine.event.EventKind;
import dev.servescope.run.Outcome;
import dev.servescope.run.Step;

/**
 * How segments end, and attempts with them: an attempt is answered when its last segment is merged,
 * and lost with the first segment that is refused or fails.
 */
final class Answers {
  private final World world;

  /** Out of their line and about to be lost. */
  private final SegmentList leaving = new SegmentList();

  Answers(World world) {
    this.world = world;
  }

  /** Adds a segment to a line, or refuses it if the line is full. */
  void queue(Line line, Segment segment) {
    if (world.isFull(line)) {
      lose(segment, Outcome.REFUSED);
    } else {
      world.enqueue(line, segment);
    }
  }

  /** The same where nobody can take it from the line now, and that is all that happens. */
  void queueAlone(Line line, Segment segment) {
    if (world.isFull(line)) {
      lose(segment, Outcome.REFUSED);
    } else {
      world.enqueueAlone(line, segment);
    }
  }

  /** Refuses those who came last to a line in which more wait than may. */
  void shorten(Line line) {
    while (world.isTooLong(line)) {
      var segment = line.waiting.newest();
      world.dequeue(line, segment);
      lose(segment, Outcome.REFUSED);
    }
  }

  /** Fails the first segments of a line, as an instance does that is unable to serve them. */
  void fail(Line line, int count) {
    lose(line, count, Outcome.FAILED);
  }

  /** Loses the first segments of a line. */
  void lose(Line line, int count, Outcome outcome) {
    // All leave the line before the first is lost, as that may drop others of its request from it.
    for (int i = 0; i < count; i++) {
      leaving.add(world.dequeueFirst(line));
    }
    Segment segment;
    while ((segment = leaving.removeHead()) != null) {
      lose(segment, outcome);
    }
  }

  /** Whether anybody has something of a segment's execution. */
  boolean isWanted(Segment segment) {
    var origin = segment.origin;
    return !origin.done && !segment.request.lost;
  }

  /** Whether a segment is wanted and nobody else does the same. */
  boolean needs(Segment segment) {
    return isWanted(segment) && segment.origin.copies == 1;
  }

  /**
   * A segment has been executed.
   *
   * @param nanos how long that took, download included
   * @param downloadNanos how much of it was the download
   * @param part the segment's part of it
   * @return whether anybody has something of it
   */
  boolean done(Segment segment, long nanos, long downloadNanos, long part) {
    Request request = segment.request;
    if (request.isDirect()) {
      if (segment.isOnly() && downloadNanos == 0 && segment.retryNanos == 0) {
        end(segment, request, nanos);
        return true;
      }
      request.stray();
    }
    boolean wanted = isWanted(segment);
    if (wanted) {
      segment.origin.done = true;
      request.servedNanos += part;
      if (--request.undone == 0) {
        decide(segment, request, nanos, downloadNanos);
        merge(request);
      }
    }
    leave(segment);
    return wanted;
  }

  /** The only segment of a direct request has been executed. */
  private void end(Segment segment, Request request, long nanos) {
    decide(segment, request, nanos, 0);
    segment.shard.site.splitter.gone(segment);
    segment.generation++;
    world.attempts.ended(request);
  }

  /**
   * A segment has found no place, or was lost with its instance. The pool knows then that nobody
   * needs the others of its attempt, whatever clients say.
   */
  void lose(Segment segment, Outcome outcome) {
    world.steps.lost(segment, outcome);
    Request request = segment.request;
    if (needs(segment)) {
      world.attempts.lost(request, outcome);
      drop(request);
    }
    leave(segment);
  }

  /** A segment has waited for as long as its queue allows. */
  void timeOut(Segment segment) {
    var line = segment.line;
    if (line == null) {
      return;
    }
    var policy = line.site.settings.queue;
    long due = segment.queuedAt + policy.timeOut().toNanos();
    if (due > world.clock.now()) {
      return;
    }
    switch (policy.late()) {
      case REJECT -> {
        world.dequeue(line, segment);
        lose(segment, Outcome.REFUSED);
      }
      case DELAY -> line.waiting.delay(segment);
    }
  }

  /** The segments of a request have been merged. */
  void merged(Request request) {
    request.mergeNanos = world.clock.now() - request.mergeStart;
    whole(request);
    if (--request.holds == 0) {
      world.attempts.closed(request);
    }
  }

  /** An answer is whole and leaves its pool. */
  private void whole(Request request) {
    if (request.alone) {
      world.sites.get(request.pool).splitter.left(request);
    }
    world.attempts.answered(request);
  }

  /** The segment that ends last decides the latency, so the request's time went where its did. */
  private void decide(Segment segment, Request request, long nanos, long downloadNanos) {
    request.queueNanos = segment.queueNanos;
    request.batchNanos = segment.batchNanos;
    request.startNanos = segment.startNanos;
    request.retryNanos = segment.retryNanos;
    request.workNanos = nanos - downloadNanos;
    request.networkNanos += downloadNanos;
  }

  private void merge(Request request) {
    boolean split = request.segmentCount > 1 || request.splitNanos > 0;
    long mergeNanos = split ? mergeNanos(request.pool) : 0;
    if (mergeNanos > 0) {
      request.holds++;
      world.steps.attempt(request, Step.Kind.MERGING);
      request.mergeStart = world.clock.now();
      world.clock.schedule(world.clock.now() + mergeNanos, EventKind.MERGE_END, request.index);
    } else {
      whole(request);
    }
  }

  private long mergeNanos(int pool) {
    return world.sites.get(pool).pool.sharding().merge().toNanos();
  }

  private void leave(Segment segment) {
    Request request = segment.request;
    segment.shard.site.splitter.gone(segment);
    world.segments.remove(segment);
    if (request.holds == 0) {
      world.attempts.closed(request);
    }
  }

  /** Takes what still waits of an attempt that nobody wants any more out of its lines. */
  void drop(Request request) {
    var segment = world.segments.first(request);
    while (segment != null) {
      var next = segment.sibling;
      var line = segment.line;
      if (line != null) {
        boolean last = request.holds == 1;
        world.dequeue(line, segment);
        world.steps.dropped(segment);
        leave(segment);
        if (last) {
          return;
        }
      }
      segment = next;
    }
  }
}
