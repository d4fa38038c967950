package dev.servescope.study.find;

import dev.servescope.theory.statistics.Summary;
import java.util.Arrays;

/**
 * A mean and how far it may be from the truth to one side.
 *
 * @param mean not-a-number where a replication has no figure
 * @param margin one-sided, 0 or more
 */
record Bound(double mean, double margin) {
  /** Costs that differ by less than this share of them are the same to anybody who pays. */
  static final double SAME_COST = 1e-3;

  /**
   * The bound from one figure a replication.
   *
   * @param level of the one side, such as 0.95
   */
  static Bound of(double[] figures, double level) {
    if (figures.length < 2 || !Arrays.stream(figures).allMatch(Double::isFinite)) {
      return new Bound(Double.NaN, 0);
    }
    var summary = Summary.of(figures);
    return new Bound(summary.mean(), oneSided(summary, level));
  }

  /** An interval leaves out as much on either side: half of what a one-sided bound leaves out. */
  static double oneSided(Summary summary, double level) {
    return summary.interval(2 * level - 1).halfWidth();
  }

  /** Whether even its unlucky end keeps to a target. Without a figure it does not. */
  boolean isSurelyWithin(Target target) {
    return target.isMetBy(target.sign().isUpper() ? mean + margin : mean - margin);
  }

  /** Whether even its lucky end does not. Without a figure it does not. */
  boolean isSurelyBeyond(Target target) {
    return !target.isMetBy(target.sign().isUpper() ? mean - margin : mean + margin);
  }
}
