package dev.servescope.engine.serve;

import dev.servescope.engine.serve.Instance.State;
import dev.servescope.run.Decision;
import dev.servescope.run.InstanceStep;
import dev.servescope.run.Step;
import dev.servescope.scenario.pool.Prices;

/**
 * Is told of everything that happens, in the order in which it happens. What a recorder does not
 * care for it need not hear.
 */
public interface Recorder {
  /** Records nothing: for a first pass over a run of which only the end is asked. */
  Recorder NONE = new Recorder() {};

  /** Time has moved on to {@code now}; nothing has happened in between. */
  default void advance(long now) {}

  /**
   * An instance was asked for; the first that is heard of it.
   *
   * @return a number of the recorder's choice, which the instance bears as its lane
   */
  default int enlist(Instance instance) {
    return 0;
  }

  /** The machine of an instance was taken away; from now on it runs on another. */
  default void replaced(Instance instance) {}

  /** An instance is still there when the run is over; told of the oldest first. */
  default void outlasted(Instance instance) {}

  /** An instance that was kept idle is so no more. */
  default void released(Instance instance) {}

  /** Everything of this instant has happened. */
  default void settled() {}

  /** A request has arrived. */
  default void arrived(Request request) {}

  /** A request over its limit, told of once, is served with a lower priority. */
  default void demoted(Request request) {}

  /** An attempt has come to its pool. */
  default void delivered(Request request) {}

  /** A request has been turned away. */
  default void refused(Request request) {}

  /** A request has been given up by its client. */
  default void timedOut(Request request) {}

  /** A request has been lost, or answered with an error. */
  default void failed(Request request) {}

  /** A request has been answered; told of the attempt that was. */
  default void completed(Request request) {}

  /** An attempt is handed to an instance for the first time. */
  default void dispatched(Request request) {}

  /** Segments have joined a line, or left it if {@code change} is negative. */
  default void waiting(Line line, int change) {}

  /**
   * An instance is in another state from now on. Executions are told of by themselves: here one
   * that is in execution counts as idle.
   */
  default void state(Instance instance, State before, State after) {}

  /** An execution has begun; its segments are the instance's batch. */
  default void batchStarted(Instance instance) {}

  /** An execution has ended, or is lost with its instance; the segments are still there. */
  default void batchEnded(Instance instance, boolean lost) {}

  /** So many nanoseconds of executions, now or before, were for nothing. */
  default void useless(long nanos) {}

  /** An instance was asked for because a request found none idle. */
  default void coldStart(Instance instance) {}

  /** A request, told of once, has waited for an instance that was asked for on its account. */
  default void waitedForStart(Request request) {}

  /**
   * Whether anything can start in a pool from now on: not while all its zones are lost; pools count
   * from 0.
   */
  default void startable(int pool, boolean startable) {}

  /** A pool's prices are others from now on; pools count from 0. */
  default void prices(int pool, Prices prices) {}

  /** A pool is to have so many replicas of each shard from now on; pools count from 0. */
  default void wanted(int pool, int replicas) {}

  /** A scaler has decided. */
  default void decided(Decision decision) {}

  /** Whether it is to be told of steps; asked once, at the start. */
  default boolean followsSteps() {
    return false;
  }

  /**
   * Something has happened to an attempt or to a segment of it.
   *
   * @param segment 1 for the first; 0 for the attempt as a whole
   * @param shard 1 for the first; 0 where none is concerned
   * @param slot 1 for the first; 0 for what the instances of a shard share
   */
  default void step(Request attempt, Step.Kind kind, int segment, int shard, int slot) {}

  /**
   * Something has happened to an instance.
   *
   * @param untilNanos when it is planned to be over
   * @param count as in {@link InstanceStep#count}
   */
  default void step(Instance instance, InstanceStep.Kind kind, long untilNanos, int count) {}
}
