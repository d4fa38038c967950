package dev.servescope.engine.serve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The segments under way, and those that have ended and are used again. */
final class Segments {
  /** No segment's place. */
  static final int NONE = Integer.MIN_VALUE;

  private final Requests requests;
  private Segment[] byPlace = {};
  private int made;
  private final Places places = new Places();

  Segments(Requests requests) {
    this.requests = requests;
  }

  /** The only segment of an attempt that stays whole. It is kept with it, and has no place here. */
  Segment whole(Request request, Shard shard, long now) {
    var segment = request.whole(shard);
    segment.belongTo(request, shard);
    segment.begin(request.work, now);
    request.firstSegment = segment.index;
    request.holds++;
    return segment;
  }

  /** A segment beside those that an attempt has. */
  Segment add(Request request, int number, Shard shard, double share, long work, long now) {
    var segment = unused(request, shard);
    segment.belongTo(request, shard);
    segment.number = number;
    segment.share = share;
    segment.begin(work, now);
    link(segment);
    return segment;
  }

  private Segment unused(Request request, Shard shard) {
    int place = places.take();
    if (place == made) {
      make(request, shard);
    }
    return byPlace[place];
  }

  /** How many have a place, used or not. */
  int made() {
    return made;
  }

  private void make(Request request, Shard shard) {
    requests.makeRoom();
    if (made == byPlace.length) {
      byPlace = Arrays.copyOf(byPlace, Math.max(64, 2 * made));
    }
    byPlace[made] = new Segment(made, request, shard);
    made++;
  }

  /** The first of an attempt's segments; null if none is left. */
  @Nullable Segment first(Request request) {
    return request.firstSegment == NONE ? null : at(request.firstSegment);
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

  /** Those with a place of their own count up from 0, the others down from there. */
  private Segment at(int index) {
    return index >= 0 ? byPlace[index] : requests.at(~index).whole();
  }

  /** Puts a segment into the list of its attempt. */
  private void link(Segment segment) {
    var request = segment.request;
    var first = first(request);
    segment.sibling = first;
    segment.olderSibling = null;
    if (first != null) {
      first.olderSibling = segment;
    }
    request.firstSegment = segment.index;
    request.holds++;
  }

  /** Takes a segment out of the list of its attempt; it may be used again. */
  void remove(Segment segment) {
    var after = segment.sibling;
    var before = segment.olderSibling;
    if (before == null) {
      segment.request.firstSegment = after == null ? NONE : after.index;
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
    if (segment.index >= 0) {
      places.giveBack(segment.index);
    }
  }

  /** Lets another run begin, see {@link Requests#clear()}. */
  void clear() {
    for (int i = 0; i < Math.min(places.used(), made); i++) {
      var segment = byPlace[i];
      segment.generation++;
      segment.forget();
    }
    places.clear();
  }

  /** The segment that a ticket means, or null if it is gone. */
  @Nullable Segment find(long ticket) {
    var segment = at((int) ticket);
    return segment.generation == (int) (ticket >>> 32) ? segment : null;
  }
}
