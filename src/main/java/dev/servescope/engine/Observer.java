package dev.servescope.engine;

import dev.servescope.run.Run;

/** Watches a simulation while it runs, and may end it. The simulation itself knows no clock. */
@FunctionalInterface
public interface Observer {
  /** Lets a simulation run to its end. */
  Observer NONE = share -> Wish.CONTINUE;

  /** What the simulation is to do next. */
  enum Wish {
    /** Go on. */
    CONTINUE,
    /** Show what there is so far, then go on. */
    REPORT,
    /** Give up. */
    STOP
  }

  /**
   * Is asked every few thousand events.
   *
   * @param share how much of the run is done, 0 to 1
   */
  Wish progress(double share);

  /**
   * Whether somebody waits to see something. Then a run whose end has to be found first is begun
   * over a guessed one, until the first wish to {@link Wish#REPORT}.
   */
  default boolean watches() {
    return false;
  }

  /** Gets what there is so far, after a wish to {@link Wish#REPORT}. */
  default void soFar(Run run) {}
}
