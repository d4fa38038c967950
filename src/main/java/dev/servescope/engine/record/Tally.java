package dev.servescope.engine.record;

import dev.servescope.run.Series;

/**
 * A number over time, such as a queue: its integral by frame, and its integral and largest value
 * since the totals began.
 */
final class Tally {
  private final double[] areas;
  private int value;
  private long since;
  private double area;
  private double total;
  private double uncollected;

  Tally(int frames) {
    this.areas = new double[frames];
  }

  int value() {
    return value;
  }

  void add(int change, long now) {
    area += (double) value * (now - since);
    since = now;
    value += change;
  }

  /** Files what has come together since the last call under a frame; gives it in nanoseconds. */
  double file(int frame, long now) {
    add(0, now);
    double filed = area;
    take(frame, filed);
    area = 0;
    return filed;
  }

  /** Files what another tally has filed, for a sum over tallies. */
  void take(int frame, double filed) {
    areas[frame] += filed;
    total += filed;
    uncollected += filed;
  }

  /** What has been filed since the last call, in nanoseconds. */
  double collect() {
    double collected = uncollected;
    uncollected = 0;
    return collected;
  }

  void restartTotal() {
    total = 0;
  }

  /** The integral since the totals began, in nanoseconds. */
  double total() {
    return total;
  }

  /** The time average by frame. */
  Series averages(FrameClock frames, long now) {
    var averages = new double[frames.begun(now)];
    for (int i = 0; i < averages.length; i++) {
      averages[i] = areas[i] / frames.passed(i, now);
    }
    return Series.of(averages);
  }
}
