package dev.servescope.engine.serve;

import dev.servescope.scenario.StartUp;
import java.util.ArrayList;
import java.util.List;

/**
 * One copy of the model on one machine: it starts, is ready, executes one batch at a time, may
 * crash, and ends.
 */
public final class Instance {
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

  private final Requests requests;
  private final Segments segments;
  final Shard shard;
  final int slot;

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

  /** What the recorder knows it by. */
  int lane;

  /** Whether it stays when it is idle: an always-on replica, or one of the warm pool. */
  boolean kept;

  /** Segments waiting in its line or in execution. */
  int inFlight;

  long askedAt;
  long readyAt;
  long idleSince;
  long batchStart;
  long batchEnd;
  boolean expiryRunning;

  Instance(Shard shard, int slot, long created, World world) {
    this.requests = world.requests;
    this.segments = world.segments;
    this.startUp = world.settings.startUp;
    this.shard = shard;
    this.slot = slot;
    this.created = created;
    this.line = new Line(shard, this, segments);
    this.batch = new SegmentList(segments);
  }

  boolean takesWork() {
    return state.isReady() && !draining;
  }

  /** The shard, 0 for the first. */
  public int shard() {
    return shard.index;
  }

  /** The place within the shard, 0 for the first. */
  public int slot() {
    return slot;
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
    for (int segment = batch.head(), i = 0; i < batch.size(); i++) {
      ids.add(requests.id(segments.requests[segment]));
      segment = batch.after(segment);
    }
    return ids;
  }
}
