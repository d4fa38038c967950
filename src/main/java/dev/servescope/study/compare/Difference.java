package dev.servescope.study.compare;

import dev.servescope.study.confidence.Estimate;

/**
 * How a figure differs from that of the reference.
 *
 * @param change the mean of the paired changes with its corrected interval
 * @param verdict what may be said of it
 */
public record Difference(Estimate change, Verdict verdict) {
  /** Whether chance alone may have made it. */
  public enum Verdict {
    /** Not all replications have come, or too few have the figure. */
    OPEN,
    /** The interval covers 0: chance may have made it. */
    WITHIN_CHANCE,
    /** The interval leaves 0 out: it is there. */
    BEYOND_CHANCE
  }

  static Difference of(Estimate change, boolean whole) {
    if (!whole || !change.hasInterval()) {
      return new Difference(change, Verdict.OPEN);
    }
    return new Difference(
        change, change.contains(0) ? Verdict.WITHIN_CHANCE : Verdict.BEYOND_CHANCE);
  }

  /** Whether it is there, whatever chance does. */
  public boolean isBeyondChance() {
    return verdict == Verdict.BEYOND_CHANCE;
  }
}
