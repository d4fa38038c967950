package dev.servescope.engine.record;

import dev.servescope.run.Group;
import dev.servescope.run.Series;
import dev.servescope.run.Totals;

/** The requests of one tier or class. */
final class GroupTally {
  private final String name;
  private final LatencySketch latency = new LatencySketch();
  private final double[] offered;
  private final double[] completed;
  private final double[] refused;
  private final double[] timedOut;
  private final double[] failed;
  private long totalOffered;
  private long totalRefused;
  private long totalTimedOut;
  private long totalFailed;
  private long demoted;

  GroupTally(String name, int frames) {
    this.name = name;
    this.offered = new double[frames];
    this.completed = new double[frames];
    this.refused = new double[frames];
    this.timedOut = new double[frames];
    this.failed = new double[frames];
  }

  void offered(int frame, boolean counts) {
    offered[frame]++;
    totalOffered += counts ? 1 : 0;
  }

  void refused(int frame, boolean counts) {
    refused[frame]++;
    totalRefused += counts ? 1 : 0;
  }

  void timedOut(int frame, boolean counts) {
    timedOut[frame]++;
    totalTimedOut += counts ? 1 : 0;
  }

  void failed(int frame, boolean counts) {
    failed[frame]++;
    totalFailed += counts ? 1 : 0;
  }

  void demoted(boolean counts) {
    demoted += counts ? 1 : 0;
  }

  void completed(int frame, long nanos, boolean counts) {
    completed[frame]++;
    if (counts) {
      latency.record(nanos);
    }
  }

  Group toGroup(int frames) {
    long done = latency.count();
    long ended = done + totalRefused + totalTimedOut + totalFailed;
    return new Group(
        name,
        new Totals.Counts(
            totalOffered, done, totalRefused, totalTimedOut, totalFailed, totalOffered - ended),
        demoted,
        latency.percentiles(),
        Series.copyOf(offered, frames),
        Series.copyOf(completed, frames),
        Series.copyOf(refused, frames),
        Series.copyOf(timedOut, frames),
        Series.copyOf(failed, frames));
  }
}
