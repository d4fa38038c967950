package dev.servescope.engine.serve;

import dev.servescope.engine.serve.Instance.State;
import dev.servescope.scenario.Prices;

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

  /** Everything of this instant has happened. */
  default void settled() {}

  /** A request has arrived. */
  default void arrived(int request) {}

  /** A request has been turned away. */
  default void refused(int request) {}

  /** A request has been lost. */
  default void failed(int request) {}

  /** A request has been answered. */
  default void completed(int request) {}

  /** A request is handed to an instance for the first time. */
  default void dispatched(int request) {}

  /** Segments have joined a line, or left it if {@code change} is negative. */
  default void waiting(Line line, int change) {}

  /** An instance does something else from now on. */
  default void state(Instance instance, State before, State after) {}

  /** An execution has begun; its segments are the instance's batch. */
  default void batchStarted(Instance instance) {}

  /** An execution has ended, or is lost with its instance; the segments are still there. */
  default void batchEnded(Instance instance, boolean lost) {}

  /** An instance was asked for because a request found none idle. */
  default void coldStart(Instance instance) {}

  /** A request, told of once, has waited for an instance that was asked for on its account. */
  default void waitedForStart(int request) {}

  /** Prices are others from now on. */
  default void prices(Prices prices) {}
}
