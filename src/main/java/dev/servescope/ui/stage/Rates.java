package dev.servescope.ui.stage;

import dev.servescope.run.Run;
import dev.servescope.run.Series;

/**
 * How a run goes around a moment, from its frames.
 *
 * @param offered requests a second
 * @param arrived requests from the start up to the moment
 * @param answered answers from the start up to the moment
 * @param refused requests turned away from the start up to the moment
 * @param lost requests timed out or failed from the start up to the moment
 * @param queue requests waiting
 * @param p50Seconds median latency; not-a-number where nothing was answered
 */
record Rates(
    double offered,
    double arrived,
    double answered,
    double refused,
    double lost,
    double queue,
    double p50Seconds) {
  static Rates at(Run run, long now) {
    var frames = run.frames();
    int frame = Math.clamp(now / frames.frameNanos(), 0, frames.count() - 1);
    double share = Math.clamp((double) now / frames.frameNanos() - frame, 0, 1);
    double length = Math.min(frames.frameSeconds(), run.endSeconds() - frames.startSeconds(frame));
    return new Rates(
        length <= 0 ? 0 : frames.offered().at(frame) / length,
        soFar(frames.offered(), frame, share),
        soFar(frames.completed(), frame, share),
        Math.round(soFar(frames.refused(), frame, share)),
        Math.round(soFar(frames.timedOut(), frame, share) + soFar(frames.failed(), frame, share)),
        frames.queue().at(frame),
        frames.p50().at(frame));
  }

  private static double soFar(Series series, int frame, double share) {
    return series.sumOfFirst(frame) + share * series.at(frame);
  }

  /** The most requests a second in any frame of a run. */
  static double most(Run run) {
    return run.frames().offered().max() / run.frames().frameSeconds();
  }
}
