package dev.servescope.engine.serve;

import dev.servescope.engine.balance.Candidate;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.StartUp;
import java.util.ArrayList;
import java.util.List;

/**
 * One copy of the model on one machine: it starts, is ready, executes one batch at a time, may
 * crash, and ends.
 */
public final class Instance implements Candidate {
  /** What an instance is doing. */
  public enum State {
    /** In its cold start. */
    STARTING,
    /** Ready, without work. */
    IDLE,
    /** In execution. */
    BUSY,
    /** Crashed. */
    DOWN,
    /** Gone. */
    ENDED;

    boolean isReady() {
      return this == IDLE || this == BUSY;
    }
  }

  final Shard shard;
  final Site site;
  final int slot;
  final Machine machine;

  /** Whether it runs on a machine of the spot market. */
  final boolean spot;

  /** What of the model has to be fetched for each execution takes so long. */
  final long pagingNanos;

  /** A number for each instance asked for, in their order. */
  final long created;

  /** What its events carry; it changes when the instance crashes, so that they find nobody. */
  long key;

  final Line line;
  final SegmentList batch;

  /** The phases that its last start went through. */
  StartUp startUp;

  State state = State.ENDED;
  boolean draining;

  /** Whether those who send requests believe that it is ready. */
  boolean believed = true;

  /** Whether it answers everything with an error. */
  boolean unable;

  /** Whether it is kept from new work for a while. */
  boolean resting;

  /** Whether it cannot be reached, so that probes wait for it. */
  boolean unreachable;

  /** How many times longer it takes than it should. */
  double slowness = 1;

  /** Until when it is unable, until when it is slow, and until when it rests, if it does. */
  long unableUntil;

  long slowUntil;

  long restsUntil;

  /** Until when it is down, if it is, and since when. */
  long downUntil;

  private long downSince;

  /** How long it was down before, since its machine was asked for. */
  private long downBefore;

  /** Probes in a row that have failed, and that have succeeded. */
  int probeFailures;

  int probeSuccesses;

  /** What the recorder knows it by. */
  int lane;

  /** Whether it stays when it is idle: an always-on replica, or one of the warm pool. */
  boolean kept;

  /** Segments waiting in its line or in execution. */
  private int inFlight;

  /** Whether a balancer chooses it. */
  private final boolean balanced;

  /** Whether it is among those of its shard that take work. */
  boolean listed;

  /**
   * Whether it is to take work soon: it was asked for, or starts again, and has not done so yet.
   */
  boolean coming;

  /** Whether it has ended no execution since its start. */
  boolean fresh;

  /** Whether its next answer is the first after a start on demand. */
  boolean answersCold;

  /** Whether its execution ends in an error. */
  boolean fails;

  long downloadNanos;

  /** When its machine was asked for. */
  long bornAt;

  long askedAt;
  long readyAt;

  /** When the whole model is loaded; later than ready where it is loaded progressively. */
  long loadedAt;

  /** Since when it is idle, and where its shard's clock of starts was then. */
  long idleSince;

  long idleMark;
  long batchStart;
  long batchEnd;
  boolean expiryRunning;

  Instance(Shard shard, int slot, long created, World world) {
    this.startUp = shard.site.settings.startUp;
    this.shard = shard;
    this.site = shard.site;
    this.slot = slot;
    this.machine = shard.site.pool.machine(slot);
    this.spot = isSpot(slot, shard.site.pool.prices().spot().share());
    this.pagingNanos = shard.site.pool.model().pagingNanos(machine.memory());
    this.created = created;
    this.balanced = site.dispatcher instanceof InstanceQueues;
    this.line = new Line(shard, this, world);
    this.batch = new SegmentList();
  }

  /** Spot machines are spread evenly over the places, so that each place keeps its kind. */
  static boolean isSpot(int slot, double share) {
    return Math.floor((slot + 1) * share + 1e-9) > Math.floor(slot * share + 1e-9);
  }

  /** It is idle from now on. */
  void idleFrom(long now) {
    idleSince = now;
    idleMark = shard.starts.at(now);
  }

  boolean takesWork() {
    boolean known = site.settings.probed ? state != State.ENDED : state.isReady();
    return known && believed && !draining && !resting;
  }

  /** Segments have come to it, or left it. */
  void inFlight(int change) {
    inFlight += change;
    if (balanced) {
      shard.changed.note(slot);
    }
  }

  /** It goes down, or is so no more. */
  void down(boolean down, long now) {
    downBefore += down ? 0 : now - downSince;
    downSince = now;
  }

  /** A machine is asked for, its first or another one in the place of that. */
  void newMachine(long now) {
    bornAt = now;
    downBefore = 0;
    downSince = now;
  }

  /** Ends what is wrong with it and is over by now. */
  void mend(long now) {
    unable &= now < unableUntil;
    slowness = now < slowUntil ? slowness : 1;
    resting &= now < restsUntil;
  }

  /** Ends all that is wrong with it, as a new start does. */
  void renew() {
    unableUntil = 0;
    slowUntil = 0;
    restsUntil = 0;
    mend(0);
  }

  /** Whether it could begin an execution now. */
  boolean isFree() {
    return state == State.IDLE && believed && !draining && !resting;
  }

  /** The pool, 0 for the first. */
  public int pool() {
    return site.index;
  }

  /** The shard within its pool, 0 for the first. */
  public int shard() {
    return shard.index;
  }

  /** The place within the shard, 0 for the first. */
  @Override
  public int slot() {
    return slot;
  }

  @Override
  public int inFlight() {
    return inFlight;
  }

  /** Whether the execution that it ends, or the next, is the first since its start. */
  public boolean isFresh() {
    return fresh;
  }

  /** What its last start took, in nanoseconds; only once it is ready. */
  public long startNanos() {
    return readyAt - askedAt;
  }

  /** What it runs on. */
  public Machine machine() {
    return machine;
  }

  /** Whether it runs on a machine of the spot market. */
  public boolean spot() {
    return spot;
  }

  /** Whether it stays when it is idle. */
  public boolean kept() {
    return kept;
  }

  /** When its machine was asked for, in nanoseconds. */
  public long bornAt() {
    return bornAt;
  }

  /** How long it was down since then, in nanoseconds. */
  public long downNanos(long now) {
    return downBefore + (state == State.DOWN ? now - downSince : 0);
  }

  /** What the recorder has chosen to know it by. */
  public int lane() {
    return lane;
  }

  /** What it is doing. */
  public State state() {
    return state;
  }

  /** When its execution began, in nanoseconds; only while it is busy. */
  public long batchStart() {
    return batchStart;
  }

  /** When its execution is to end, in nanoseconds; only while it is busy. */
  public long batchEnd() {
    return batchEnd;
  }

  /** The phases of its last start. */
  public StartUp startUp() {
    return startUp;
  }

  /** The segments in execution. */
  public int batchSize() {
    return batch.size();
  }

  /** The numbers of the requests in execution, in the order of the queue. */
  public List<Long> batchRequests() {
    var ids = new ArrayList<Long>(batch.size());
    for (var segment = batch.head(); segment != null; segment = segment.next) {
      ids.add(segment.request.id);
    }
    return ids;
  }
}
