package dev.servescope.engine.serve;

import dev.servescope.engine.load.Arrival;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request under way, or one attempt of it: the first attempt is its primary, and a retry or a
 * hedge is one of its own that points to it. Requests are kept in a {@link Requests} and used
 * again, so nothing is allocated for one.
 */
public final class Request extends Arrival {
  /** To no pool yet. */
  static final int NO_POOL = -1;

  /** The ticket that no request has: no place has been used so often. */
  static final long NOBODY = (long) Integer.MIN_VALUE << 32;

  /** The place among all requests; with the generation it makes a ticket. */
  final int index;

  /** Tells the requests of a place apart, so that an event for an earlier one finds nobody. */
  int generation;

  boolean inUse;

  /**
   * Whether it goes its way directly, and all that is not said by {@link #direct} still is as that
   * leaves it: then the next one in this place need not begin from the ground.
   */
  private boolean direct;

  long id;
  long arrival;
  int priority;

  /** The first attempt. */
  Request primary = this;

  /** Of a primary: attempts under way and retries to come; 0 when nothing can answer any more. */
  int live;

  /** Of a primary: attempts in use for it, itself included, and retries to come. */
  int references;

  /** Of a primary: attempts so far. */
  int attempts;

  /** Of a primary: retries so far. */
  int retries;

  /** Of a primary: the attempt that was begun last, and the one beside it, as tickets. */
  long latest;

  long beside;

  /** Of a primary: whether it has been answered, refused, lost or given up. */
  boolean decided;

  /** Of a primary: whether it has waited for a start on demand, and whether it was demoted. */
  boolean startedCold;

  boolean demoted;

  /** Of an attempt: which it is of its request, 1 for the first. */
  int attempt;

  /** Of an attempt: the index of its pool. */
  int pool;

  int segmentCount;

  /** Its only segment where it stays whole, made when it is first needed. */
  private @Nullable Segment whole;

  /** The place of the first in the list of its segments, see {@link Segments#first}. */
  int firstSegment;

  /** Segments that are not executed yet. */
  int undone;

  /** Segments and copies in the pool, and ways that the attempt is on: while any, it stays. */
  int holds;

  /** Whether it has the shards to itself, so that the next one waits for it. */
  boolean alone;

  /** Whether its answer is of no use any more. */
  boolean lost;

  /** Nanoseconds that instances have worked for it; of a batch each member counts its part. */
  long servedNanos;

  boolean dispatched;

  /** When the attempt began. */
  long start;

  long gateNanos;
  long splitNanos;
  long mergeStart;
  long mergeNanos;
  long limitNanos;
  long networkNanos;

  /** Of the segment that ended last: what its time went to. */
  long queueNanos;

  long batchNanos;
  long startNanos;
  long workNanos;
  long retryNanos;

  Request(int index) {
    this.index = index;
  }

  /** Becomes the first attempt of a request, of which all is known that is of an arrival. */
  void first(long number, long now) {
    id = number;
    arrival = now;
    if (primary != this) {
      primary = this;
    }
    live = 1;
    references = 1;
    attempts = 1;
    attempt = 1;
    retries = 0;
    latest = ticket();
    beside = NOBODY;
    decided = false;
    startedCold = false;
    demoted = false;
    limitNanos = 0;
    begin(now);
  }

  /**
   * Becomes a request whose clients have no rules of their own and whose pools are near: it has one
   * attempt, which is at its pool at once.
   */
  void direct(long number, long now) {
    if (!direct) {
      first(number, now);
      direct = true;
      return;
    }
    id = number;
    arrival = now;
    start = now;
    dispatched = false;
    inUse = true;
  }

  /** Something becomes of it that becomes of few: whoever ends it has to tidy up. */
  void stray() {
    direct = false;
  }

  /**
   * Whether it went from its client into a line and from there to its end: all its time is of the
   * queue, the batch, the start and the work.
   */
  public boolean isDirect() {
    return direct;
  }

  /** Becomes another attempt of a request. */
  void again(Request its, long now) {
    id = its.id;
    arrival = its.arrival;
    copy(its);
    primary = its;
    limitNanos = its.limitNanos;
    attempt = ++its.attempts;
    its.references++;
    begin(now);
  }

  private void begin(long now) {
    direct = false;
    inUse = true;
    pool = NO_POOL;
    firstSegment = Segments.NONE;
    segmentCount = 1;
    holds = 0;
    alone = false;
    lost = false;
    servedNanos = 0;
    dispatched = false;
    start = now;
    gateNanos = 0;
    splitNanos = 0;
    mergeStart = 0;
    mergeNanos = 0;
    networkNanos = 0;
  }

  /** Its only segment, if it has ever stayed whole; it is on its way to a shard. */
  Segment whole(Shard shard) {
    var made = whole;
    if (made == null) {
      made = new Segment(~index, this, shard);
      whole = made;
    }
    return made;
  }

  /** Its only segment; only where it has been made. */
  Segment whole() {
    return Objects.requireNonNull(whole);
  }

  /** Lets its only segment forget the run that it was part of. */
  void forgetWhole() {
    if (whole != null) {
      whole.generation++;
      whole.forget();
    }
  }

  /** What an event carries to find it again, if it is still there. */
  long ticket() {
    return (long) generation << 32 | index;
  }

  /** Whether it is the first attempt of a request that has not ended. */
  public boolean isOpen() {
    return inUse && primary == this && !decided;
  }

  /** Whether it is the first attempt of a request for which anything is still under way. */
  public boolean isUnderWay() {
    return inUse && primary == this;
  }

  /** The place of the request among all under way. */
  public int place() {
    return primary.index;
  }

  /** Which attempt of its request it is, 1 for the first. */
  public int attempt() {
    return attempt;
  }

  /** The number of the request, 0 for the first of the run. */
  public long id() {
    return id;
  }

  /** When it arrived, in nanoseconds. */
  public long arrival() {
    return arrival;
  }

  /** The index of its class in the scenario. */
  public int requestClass() {
    return requestClass;
  }

  /** The index of its tier in the scenario. */
  public int tier() {
    return tier;
  }

  /** The index of the pool that the attempt went to, -1 if it went to none. */
  public int pool() {
    return pool;
  }

  /** How often it was sent so far. */
  public int attempts() {
    return primary.attempts;
  }

  /** Whether it has waited for an instance that was asked for on its account. */
  public boolean startedCold() {
    return primary.startedCold;
  }

  /** The bytes that were sent. */
  public long payload() {
    return payload;
  }

  /** Nanoseconds on the way there and back, download included. */
  public long networkNanos() {
    return networkNanos;
  }

  /** Nanoseconds that a rate limit held it back. */
  public long limitNanos() {
    return limitNanos;
  }

  /** Nanoseconds that it waited for a busy instance, or for the request before it. */
  public long queueNanos() {
    return gateNanos + queueNanos;
  }

  /** Nanoseconds that it was held for its batch to fill. */
  public long batchNanos() {
    return batchNanos;
  }

  /** Nanoseconds that it waited for an instance to start. */
  public long startNanos() {
    return startNanos;
  }

  /** Nanoseconds in execution. */
  public long workNanos() {
    return workNanos;
  }

  /** Nanoseconds spent in attempts that were lost, and in the pauses after them. */
  public long retryNanos() {
    return start - arrival - limitNanos + retryNanos;
  }

  /** Nanoseconds of splitting. */
  public long splitNanos() {
    return splitNanos;
  }

  /** Nanoseconds of merging. */
  public long mergeNanos() {
    return mergeNanos;
  }
}
