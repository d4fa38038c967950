package dev.servescope.study.gallery;

import dev.servescope.run.gallery.Figure;
import dev.servescope.study.confidence.Estimate;
import java.util.List;

/**
 * A figure of a text beside what the runs gave.
 *
 * @param estimates what was measured, with intervals of 95 % where there are replications; one for
 *     each term of an order, else one
 */
public record Finding(Figure figure, List<Estimate> estimates, Verdict verdict) {
  /** Keeps a copy that cannot change. */
  public Finding {
    estimates = List.copyOf(estimates);
  }

  /** What was measured; of an order the first. */
  public Estimate estimate() {
    return estimates.getFirst();
  }
}
