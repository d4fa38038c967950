package dev.servescope.study.sweep;

import java.util.function.Supplier;

/** Watches a sweep from any thread, and may end it. */
public interface SweepWatcher {
  /** Lets everything run to its end. */
  SweepWatcher NONE = (progress, soFar) -> {};

  /** Whether to give up; asked every few thousand events of every run. */
  default boolean wantsToStop() {
    return false;
  }

  /**
   * Something was done. Several threads may tell at the same time.
   *
   * @param soFar makes a value of what there is by now; ask for it no more often than it is shown
   */
  void went(SweepProgress progress, Supplier<Sweep> soFar);
}
