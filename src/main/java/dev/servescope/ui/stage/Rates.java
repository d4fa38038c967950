package dev.servescope.ui.stage;

import dev.servescope.run.PoolRun;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import java.util.List;

/**
 * How a run goes around a moment, from its frames.
 *
 * @param sent what comes from the clients
 * @param refused what is turned away, by limits or by full queues
 * @param queue requests waiting
 * @param pools what goes to each pool, in their order
 */
record Rates(Current sent, Current refused, double queue, List<Current> pools) {
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
        new Current(look.perSecond(frames.refused()), look.soFar(frames.refused()), 0),
        frames.queue().at(frame),
        run.pools().stream().map(pool -> look.current(pool.arrived(), pool.answered())).toList());
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
