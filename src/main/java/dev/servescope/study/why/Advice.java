package dev.servescope.study.why;

import dev.servescope.run.Run;
import java.util.List;

/** What is to be said of a run, and what of it is known so far. */
public sealed interface Advice {
  /** The run it is about. */
  Run run();

  /** What dominates it. */
  Diagnosis diagnosis();

  /**
   * The moves are being tried.
   *
   * @param done how many runs have come to their end
   * @param most how many there will be
   */
  record Looking(Run run, Diagnosis diagnosis, int done, int most) implements Advice {}

  /**
   * The moves have been tried.
   *
   * @param goal what a good one does
   * @param best at most three, the best first, each of another kind; empty where none helps
   * @param tried how many were tried
   * @param replications on which each of the best rests
   */
  record Found(
      Run run, Diagnosis diagnosis, Goal goal, List<Measured> best, int tried, int replications)
      implements Advice {
    /** Keeps a copy that cannot change. */
    public Found {
      best = List.copyOf(best);
    }
  }

  /** A run takes so long that its moves are not tried. */
  record TooLong(Run run, Diagnosis diagnosis) implements Advice {}
}
