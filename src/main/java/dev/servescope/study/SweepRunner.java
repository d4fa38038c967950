package dev.servescope.study;

import dev.servescope.study.sweep.Sweep;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.study.sweep.SweepProgress;

/** Sweeps beside everything else for somebody who watches. Only the newest sweep matters. */
public interface SweepRunner extends AutoCloseable {

  /** Starts a sweep; returns at once. It cancels the one before. */
  void sweep(SweepPlan plan, Listener listener);

  /** Stops the sweep under way; its listener hears nothing more, but what had come stays known. */
  void cancel();

  /** Ends all work; nobody hears anything more. */
  @Override
  void close();

  /** Hears of one sweep. Which thread calls is the runner's business. */
  interface Listener {
    /** There is something new. */
    void came(Sweep soFar, SweepProgress progress);

    /** All of it is there. */
    void finished(Sweep sweep);

    /** A run broke: a defect of the program, not of the scenario. */
    void failed(Throwable cause);
  }
}
