package dev.servescope.study.find;

import java.util.List;

/**
 * How a candidate stands.
 *
 * @param replications on which the figures rest
 * @param cost mean dollars an hour; not-a-number before the first run
 * @param p95Seconds mean 95th percentile of latency; not-a-number where a run had none
 * @param means of the targets' figures, in the order of the targets; infinite in the bad direction
 *     or not-a-number where a run had none
 * @param state what has become of it
 */
public record Standing(
    Candidate candidate,
    int replications,
    double cost,
    double p95Seconds,
    List<Double> means,
    State state) {
  /** What becomes of a candidate. */
  public enum State {
    /** It is still in the race. */
    OPEN,
    /** It meets every target, and chance does not explain it. */
    MEETS,
    /** It misses a target, and chance does not explain it. */
    MISSES,
    /** It costs more than one that meets every target. */
    DEARER,
    /** Too close to a target to tell with so many runs, or it did not do so again. */
    CLOSE,
    /** It is the answer. */
    CHOSEN
  }

  /** Keeps a copy that cannot change. */
  public Standing {
    means = List.copyOf(means);
  }

  /** How far the worst of its figures is beyond its target, see {@link Target#excess}. */
  public double excess(List<Target> targets) {
    double worst = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < targets.size(); i++) {
      worst = Math.max(worst, targets.get(i).excess(means.get(i)));
    }
    return worst;
  }

  /** The place of the target that it misses most, or is nearest to missing. */
  public int tightest(List<Target> targets) {
    int tightest = 0;
    for (int i = 1; i < targets.size(); i++) {
      double excess = targets.get(i).excess(means.get(i));
      if (excess > targets.get(tightest).excess(means.get(tightest))) {
        tightest = i;
      }
    }
    return tightest;
  }
}
