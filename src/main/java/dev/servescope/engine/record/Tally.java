package dev.servescope.engine.record;

import dev.servescope.run.Series;
import org.jspecify.annotations.Nullable;

/**
 * A number over time, such as a queue: its integral by frame, and its integral and largest value
 * since the totals began.
 */
final class Tally {
  private final int frames;

  /** By frame; null while there is nothing, which is so of most tallies in most runs. */
  private double @Nullable [] areas;

  private int value;

  /** Up to when everything is filed. */
  private long filedUntil;

  /** What the changes since then have added to the integral, counted back from their times. */
  private double area;

  private double total;
  private double uncollected;

  Tally(int frames) {
    this.frames = frames;
  }

  int value() {
    return value;
  }

  void add(int change, long now) {
    value += change;
    area -= (double) change * (now - filedUntil);
  }

  /** One more from now on. */
  void enter(long now) {
    value++;
    area -= now - filedUntil;
  }

  /** One fewer from now on. */
  void leave(long now) {
    value--;
    area += now - filedUntil;
  }

  /** Files what has come together since the last call under a frame; gives it in nanoseconds. */
  double file(int frame, long now) {
    double filed = area + (double) value * (now - filedUntil);
    take(frame, filed);
    filedUntil = now;
    area = 0;
    return filed;
  }

  /** Files what another tally has filed, for a sum over tallies. */
  void take(int frame, double filed) {
    if (filed == 0) {
      return;
    }
    if (areas == null) {
      areas = new double[frames];
    }
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
  Series averages(Elapsed elapsed) {
    return elapsed.averages(areas);
  }
}
