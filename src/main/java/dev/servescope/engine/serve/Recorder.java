package dev.servescope.engine.serve;

import dev.servescope.engine.serve.Instance.State;
import dev.servescope.scenario.Prices;

/** Is told of everything that happens, in the order in which it happens. */
public interface Recorder {
  /** Time has moved on to {@code now}; nothing has happened in between. */
  void advance(long now);

  /**
   * An instance was asked for; the first that is heard of it.
   *
   * @return a number of the recorder's choice, which the instance bears as its lane
   */
  int enlist(Instance instance);

  /** Everything of this instant has happened. */
  void settled();

  /** A request has arrived. */
  void arrived(int request);

  /** A request has been turned away. */
  void refused(int request);

  /** A request has been lost. */
  void failed(int request);

  /** A request has been answered. */
  void completed(int request);

  /** A request is handed to an instance for the first time. */
  void dispatched(int request);

  /** Segments have joined a line, or left it if {@code change} is negative. */
  void waiting(Line line, int change);

  /** An instance does something else from now on. */
  void state(Instance instance, State before, State after);

  /** An execution has begun; its segments are the instance's batch. */
  void batchStarted(Instance instance);

  /** An execution has ended, or is lost with its instance; the segments are still there. */
  void batchEnded(Instance instance, boolean lost);

  /** An instance was asked for because a request found none idle. */
  void coldStart(Instance instance);

  /** A request, told of once, has waited for an instance that was asked for on its account. */
  void waitedForStart(int request);

  /** Prices are others from now on. */
  void prices(Prices prices);
}
