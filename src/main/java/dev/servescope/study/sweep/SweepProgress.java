package dev.servescope.study.sweep;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a sweep is.
 *
 * @param runs how many have come to their end, those that were known included
 * @param all how many there will be
 * @param share how much of the work is done, 0 to 1, runs under way included
 * @param elapsed since it began
 * @param remaining how long it will still take if the rest is like what was done; empty as long as
 *     too little is done to tell
 */
public record SweepProgress(
    int runs, int all, double share, Duration elapsed, Optional<Duration> remaining) {
  /** Less says too little. */
  private static final double ENOUGH = 0.01;

  /**
   * The progress of work.
   *
   * @param known runs of {@code all} whose figures were there from the beginning
   * @param worked how many of the others are done, runs under way by their share
   */
  static SweepProgress of(int runs, int known, int all, double worked, Duration elapsed) {
    double work = all - known;
    double share = work == 0 ? 1 : Math.clamp(worked / work, 0, 1);
    var remaining =
        share < ENOUGH
            ? Optional.<Duration>empty()
            : Optional.of(Duration.ofNanos(Math.round(elapsed.toNanos() * ((1 - share) / share))));
    return new SweepProgress(
        runs, all, all == 0 ? 1 : (known + share * work) / all, elapsed, remaining);
  }
}
