package dev.servescope.study;

import dev.servescope.run.Run;
import dev.servescope.study.confidence.Confidence;
import dev.servescope.study.confidence.WarmUpAdvice;

/** How far the figures of a run can be trusted. */
public sealed interface Trust {
  /** The run it is about. */
  Run run();

  /**
   * There are intervals.
   *
   * @param confidence the intervals
   * @param wanted the relative precision of p95 that was asked for
   * @param warmUp how much of the start of the run does not look like the rest
   */
  record Known(Run run, Confidence confidence, double wanted, WarmUpAdvice warmUp)
      implements Trust {}

  /** Not even a second replication came to its end within the time there was for all of them. */
  record TooLong(Run run) implements Trust {}
}
