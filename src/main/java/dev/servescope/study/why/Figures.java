package dev.servescope.study.why;

import dev.servescope.run.Run;
import dev.servescope.study.confidence.Measure;

/**
 * What of a run decides whether a move is good.
 *
 * @param p95 seconds; not-a-number if nothing was answered
 * @param answered share of requests that were not refused, timed out or failed; what is still under
 *     way at the end has not been lost
 * @param attainment share answered within the target
 * @param cost dollars an hour
 */
record Figures(double p95, double answered, double attainment, double cost) {
  static Figures of(Run run) {
    return new Figures(
        Measure.P95.of(run),
        1 - run.totals().requests().lostShare(),
        Measure.ATTAINMENT.of(run),
        Measure.DOLLARS_PER_HOUR.of(run));
  }
}
