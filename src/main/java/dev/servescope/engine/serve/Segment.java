package dev.servescope.engine.serve;

import org.jspecify.annotations.Nullable;

/**
 * What instances execute: a segment of an attempt, an unsplit one being its only one, or a copy of
 * one where several instances do the same. {@code next} and {@code previous} string segments into
 * waiting lists and batches. Used again like {@link Request}.
 */
final class Segment {
  /**
   * The place among all segments; of a whole attempt the complement of the attempt's. With the
   * generation it makes a ticket.
   */
  final int index;

  int generation;
  Request request;
  Shard shard;
  @Nullable Segment next;
  @Nullable Segment previous;

  /** The next segment or copy of the same attempt, and the one before. */
  @Nullable Segment sibling;

  @Nullable Segment olderSibling;

  /** The line in which it waits, or null. */
  @Nullable Line line;

  /** Which list of its line it is in, and which of all it was to join the line. */
  int level;

  long joined;

  /** The place among the segments of its attempt, 1 for the first; 0 where that stays whole. */
  int number;

  double share = 1;
  long work;
  long queuedAt;

  /** When it came to its shard, or was sent on to another one or from an instance that is gone. */
  long cameAt;

  /** Where the shard's clock of starts was then, and what was waited for starts of others. */
  long startMark;

  long startBefore;

  long queueNanos;
  long batchNanos;
  long startNanos;
  long retryNanos;

  /** The segment of which it is a copy; itself for all others. */
  Segment origin = this;

  /** Of an origin: how many copies there are, itself included, and whether one is done. */
  int copies;

  boolean done;

  Segment(int index, Request request, Shard shard) {
    this.index = index;
    this.request = request;
    this.shard = shard;
  }

  /** Whether it is a whole attempt of which there is no copy, and not done. */
  boolean isOnly() {
    return index < 0 && copies == 1 && !done;
  }

  /** Begins its way now, with so much work. */
  void begin(long itsWork, long now) {
    work = itsWork;
    waitsFrom(now);
    retryNanos = 0;
    copies = 1;
    done = false;
  }

  /** All that it waits for at its shard it waits for from now on. */
  void waitsFrom(long now) {
    queuedAt = now;
    cameAt = now;
    startMark = shard.starts.at(now);
    startBefore = 0;
  }

  /**
   * Says of which attempt it is a segment now. References are written only where they change: all
   * that was written since the last collection of garbage is looked through in the next one.
   */
  void belongTo(Request itsRequest, Shard itsShard) {
    if (request != itsRequest) {
      request = itsRequest;
    }
    if (shard != itsShard) {
      shard = itsShard;
    }
    if (origin != this) {
      origin = this;
    }
  }

  /** Lets go of the run that it was part of; whoever uses it next says of which it is. */
  @SuppressWarnings("NullAway") // Nobody looks at a segment that is not in use.
  void forget() {
    shard = null;
    line = null;
    next = null;
    previous = null;
    sibling = null;
    olderSibling = null;
  }

  /** What an event carries to find it again, if it is still there. */
  long ticket() {
    return (long) generation << 32 | Integer.toUnsignedLong(index);
  }
}
