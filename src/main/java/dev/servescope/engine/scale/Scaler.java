package dev.servescope.engine.scale;

import dev.servescope.run.Decision;

/**
 * A rule that says how many replicas a pool should have. It looks at the pool from time to time and
 * remembers what it saw, so that there is one for each pool of each run.
 */
public interface Scaler {
  /** Stands for a look that never comes. */
  long NEVER = Long.MAX_VALUE;

  /**
   * When it looks first, in nanoseconds from the start of the run.
   *
   * @param start when it begins to work; the look is then or later
   */
  default long firstLookNanos(long start) {
    return nextLookNanos(start);
  }

  /**
   * When it looks again, in nanoseconds from the start of the run: after {@code now}, or {@link
   * #NEVER}.
   */
  long nextLookNanos(long now);

  /** Looks, and decides. Readings come in ascending order of time. */
  Decision look(Reading reading);
}
