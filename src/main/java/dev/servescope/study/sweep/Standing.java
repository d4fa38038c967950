package dev.servescope.study.sweep;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.Spans;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;

/**
 * How a point stands to the targets of its scenario: attainment and availability together. As in a
 * search, what is still under way at the end of a run is not counted as lost.
 */
public enum Standing {
  /** Both are met, with the bands of 95 % as well. */
  MET,
  /** The bands reach to both sides of a target. */
  OPEN,
  /** One of them is missed, with its band as well. */
  MISSED,
  /** Nothing has come, or the values make no scenario. */
  UNKNOWN;

  static Standing of(Sweep sweep, int point) {
    if (sweep.replications(point) == 0) {
      return UNKNOWN;
    }
    var targets = sweep.plan().base().targets();
    return worse(
        of(sweep.estimate(point, Measure.ATTAINMENT), targets.attainment()),
        of(sweep.estimate(point, Figures::kept), targets.availability()));
  }

  /** Without an interval the figure alone decides. */
  private static Standing of(Estimate estimate, double target) {
    double half = estimate.hasInterval() ? estimate.halfWidth() : 0;
    if (Double.isNaN(estimate.mean())) {
      return UNKNOWN;
    }
    if (estimate.mean() - half >= target) {
      return MET;
    }
    return estimate.mean() + half < target ? MISSED : OPEN;
  }

  private static Standing worse(Standing one, Standing other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /**
   * What is to be met, such as {@code 95 % within 2 s, 99.9 % answered}. Where a class has a
   * deadline of its own, no one time is promised to all.
   */
  public static String text(Scenario scenario) {
    var targets = scenario.targets();
    var attained = Measure.ATTAINMENT.text(targets.attainment());
    var inTime =
        scenario.demand().hasDeadlines()
            ? attained + " within the deadline of their class"
            : attained + " within " + Spans.exact(targets.latency());
    return inTime + ", " + Measure.SUCCESS.text(targets.availability()) + " answered";
  }
}
