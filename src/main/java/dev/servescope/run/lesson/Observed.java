package dev.servescope.run.lesson;

import dev.servescope.run.Run;
import java.util.Optional;

/**
 * What a lesson reads its figures from.
 *
 * @param run that of the scenario in the window
 * @param baseline the one that it is compared with, where the step has one and it is computed
 */
public record Observed(Run run, Optional<Run> baseline) {
  /** A run with nothing to compare it with. */
  public static Observed of(Run run) {
    return new Observed(run, Optional.empty());
  }
}
