package dev.servescope.engine.serve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The segments under way, and those that have ended and are used again. */
final class Segments {
  private final List<Segment> all = new ArrayList<>();

  /** The latest that has ended, from which those before are strung through {@link Segment#next}. */
  private @Nullable Segment free;

  Segment add(Request request, int number, Shard shard, double share, long work, long now) {
    var segment = unused(request, shard);
    segment.request = request;
    segment.shard = shard;
    segment.number = number;
    segment.share = share;
    segment.work = work;
    segment.queuedAt = now;
    segment.cameAt = now;
    segment.retryNanos = 0;
    segment.origin = segment;
    segment.copies = 1;
    segment.done = false;
    link(segment);
    return segment;
  }

  private Segment unused(Request request, Shard shard) {
    var segment = free;
    if (segment == null) {
      segment = new Segment(all.size(), request, shard);
      all.add(segment);
    } else {
      free = segment.next;
    }
    return segment;
  }

  /** A copy that is executed beside the segment. */
  Segment copyOf(Segment segment) {
    var copy =
        add(
            segment.request,
            segment.number,
            segment.shard,
            segment.share,
            segment.work,
            segment.queuedAt);
    copy.queueNanos = segment.queueNanos;
    copy.batchNanos = segment.batchNanos;
    copy.startNanos = segment.startNanos;
    copy.retryNanos = segment.retryNanos;
    copy.origin = segment.origin;
    segment.origin.copies++;
    return copy;
  }

  /** Puts a segment into the list of its attempt. */
  private static void link(Segment segment) {
    var request = segment.request;
    var first = request.firstSegment;
    segment.sibling = first;
    segment.olderSibling = null;
    if (first != null) {
      first.olderSibling = segment;
    }
    request.firstSegment = segment;
    request.holds++;
  }

  /** Takes a segment out of the list of its attempt; it may be used again. */
  void remove(Segment segment) {
    var after = segment.sibling;
    var before = segment.olderSibling;
    if (before == null) {
      segment.request.firstSegment = after;
    } else {
      before.sibling = after;
    }
    if (after != null) {
      after.olderSibling = before;
    }
    segment.request.holds--;
    segment.generation++;
    // An origin is kept until its last copy is gone, as that is where they meet.
    var origin = segment.origin;
    if (segment != origin) {
      release(segment);
    }
    if (--origin.copies == 0) {
      release(origin);
    }
  }

  private void release(Segment segment) {
    segment.next = free;
    free = segment;
  }

  /** Lets another run begin, see {@link Requests#clear()}. */
  void clear() {
    free = null;
    for (int i = all.size() - 1; i >= 0; i--) {
      var segment = all.get(i);
      segment.generation++;
      segment.forget();
      release(segment);
    }
  }

  /** The segment that a ticket means, or null if it is gone. */
  @Nullable Segment find(long ticket) {
    var segment = all.get((int) ticket);
    return segment.generation == (int) (ticket >>> 32) ? segment : null;
  }
}
