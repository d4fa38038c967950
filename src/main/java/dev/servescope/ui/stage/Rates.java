package dev.servescope.ui.stage;

import dev.servescope.run.PoolRun;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a run goes around a moment, from its frames.
 *
 * @param sent what comes from the clients
 * @param told requests a second as they are told in a figure; none where there are too few of them
 * @param refused what is turned away, by limits or by full queues
 * @param queue requests waiting
 * @param pools what goes to each pool, in their order
 */
record Rates(
    Current sent, OptionalDouble told, Current refused, double queue, List<Current> pools) {
  /** As many requests make a figure: fewer are a matter of chance, or of the first moment. */
  private static final int ENOUGH = 10;

  /** A figure is of no more than this share of a run. */
  private static final double LONGEST = 0.1;

  /** Keeps a copy that cannot change. */
  Rates {
    pools = List.copyOf(pools);
  }

  static Rates at(Run run, long now) {
    var frames = run.frames();
    int frame = Math.clamp(now / frames.frameNanos(), 0, frames.count() - 1);
    double share = Math.clamp((double) now / frames.frameNanos() - frame, 0, 1);
    double length = Math.min(frames.frameSeconds(), run.endSeconds() - frames.startSeconds(frame));
    var look = new Look(frame, share, length);
    return new Rates(
        look.current(frames.offered(), frames.completed()),
        told(run, frame),
        new Current(look.perSecond(frames.refused()), look.soFar(frames.refused()), 0),
        frames.queue().at(frame),
        run.pools().stream().map(pool -> look.current(pool.arrived(), pool.answered())).toList());
  }

  /**
   * The rate over the last frames up to the one of the moment, or the first of the run: over as
   * many as bring enough requests at the mean rate of the run. Ten videos an hour are no rate of
   * two seconds, and three at once are none at all.
   */
  private static OptionalDouble told(Run run, int frame) {
    var frames = run.frames();
    double all = frames.offered().sum();
    double span = Math.max(1, Math.ceil(ENOUGH * frames.count() / all));
    if (!(span <= LONGEST * frames.count())) {
      return OptionalDouble.empty();
    }
    int first = Math.max(0, frame + 1 - (int) span);
    int end = first + (int) span;
    double come = frames.offered().sumOfFirst(end) - frames.offered().sumOfFirst(first);
    double until = Math.min(frames.startSeconds(end), run.endSeconds());
    double seconds = until - frames.startSeconds(first);
    return seconds <= 0 ? OptionalDouble.empty() : OptionalDouble.of(come / seconds);
  }

  /** What goes on to the pools, all of them together. */
  Current passed() {
    return pools.stream().reduce(Current.NONE, Current::plus);
  }

  /** What limits turn away: of all that was refused no more than has not come to a pool. */
  Current turnedAway() {
    var passed = passed();
    return new Current(
        Math.clamp(sent.perSecond() - passed.perSecond(), 0, refused.perSecond()),
        Math.clamp(sent.come() - passed.come(), 0, refused.come()),
        0);
  }

  /** The most requests a second in any frame of a run. */
  static double most(Run run) {
    return run.frames().offered().max() / run.frames().frameSeconds();
  }

  /** The most that flows anywhere in any frame of a run: retries are more than was offered. */
  static double widest(Run run) {
    double passed =
        run.pools().stream().map(PoolRun::arrived).reduce(Series::plus).orElseThrow().max();
    return Math.max(most(run), passed / run.frames().frameSeconds());
  }

  /** A moment within a frame that is so many seconds long. */
  private record Look(int frame, double share, double seconds) {
    Current current(Series come, Series gone) {
      return new Current(perSecond(come), soFar(come), soFar(gone));
    }

    double perSecond(Series series) {
      return seconds <= 0 ? 0 : series.at(frame) / seconds;
    }

    double soFar(Series series) {
      return series.sumOfFirst(frame) + share * series.at(frame);
    }
  }
}
