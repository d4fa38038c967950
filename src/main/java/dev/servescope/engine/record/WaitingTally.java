package dev.servescope.engine.record;

import dev.servescope.run.Series;
import dev.servescope.run.Totals;

/** How many requests wait, over time, and the most at one time. */
final class WaitingTally {
  private final Tally length;
  private final double[] most;
  private long totalMost;

  WaitingTally(int frames) {
    this.length = new Tally(frames);
    this.most = new double[frames];
  }

  void add(int change, long now) {
    length.add(change, now);
  }

  /** The instant is over: who was taken at once has not waited. */
  void settle(int frame) {
    int waiting = length.value();
    if (waiting > most[frame]) {
      most[frame] = waiting;
    }
    if (waiting > totalMost) {
      totalMost = waiting;
    }
  }

  void file(int frame, long now) {
    length.file(frame, now);
  }

  /** Those who wait already are there in the next frame too. */
  void beginFrame(int frame) {
    most[frame] = length.value();
  }

  void restartTotal() {
    length.restartTotal();
    totalMost = length.value();
  }

  Series averages(FrameClock frames, long now) {
    return length.averages(frames, now);
  }

  Series most(int count) {
    return Series.copyOf(most, count);
  }

  Totals.Level total(double nanos) {
    return new Totals.Level(Shares.of(length.total(), nanos), totalMost);
  }
}
