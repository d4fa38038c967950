package dev.servescope.engine.record;

import dev.servescope.run.Series;
import dev.servescope.run.Totals;

/** How many requests wait, over time, and the most at one time; the sum over all lines. */
final class WaitingTally {
  private final Tally sum;
  private final double[] most;
  private int length;

  /** The most since the frame or the totals began; filed when either ends. */
  private int peak;

  private long totalMost;

  WaitingTally(int frames) {
    this.sum = new Tally(frames);
    this.most = new double[frames];
  }

  void add(int change) {
    length += change;
  }

  /** Where the lines file how long who has waited. */
  Tally sum() {
    return sum;
  }

  /** The instant is over: who was taken at once has not waited. */
  void settle() {
    peak = Math.max(peak, length);
  }

  /** Files the most so far under a frame. */
  void file(int frame) {
    most[frame] = Math.max(most[frame], peak);
    totalMost = Math.max(totalMost, peak);
    // Those who wait already are there in the next frame too.
    peak = length;
  }

  void restartTotal() {
    sum.restartTotal();
    totalMost = length;
  }

  Series averages(Elapsed elapsed) {
    return sum.averages(elapsed);
  }

  Series most(int count) {
    return Series.copyOf(most, count);
  }

  Totals.Level total(double nanos) {
    return new Totals.Level(Shares.of(sum.total(), nanos), totalMost);
  }
}
