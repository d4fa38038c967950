package dev.servescope.study.confidence;

import dev.servescope.run.Frames;
import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.theory.statistics.BatchMeans;
import dev.servescope.theory.statistics.WarmUp;
import java.time.Duration;
import java.util.stream.IntStream;

/** What a single run tells of its steady state, by its frames. */
public final class SteadyState {
  /** Fewer frames show no course. */
  private static final int FEWEST_FRAMES = 50;

  private SteadyState() {}

  /**
   * Whether a scenario can have a steady state at all: its rate does not change and nothing is done
   * to it. Otherwise leaving the start out would leave a part of the story out.
   */
  public static boolean exists(Scenario scenario) {
    return scenario.interventions().isEmpty() && isSteady(scenario.traffic());
  }

  private static boolean isSteady(Traffic traffic) {
    return switch (traffic) {
      case Traffic.Constant constant -> true;
      case Traffic.Poisson poisson -> true;
      case Traffic.Bursts bursts -> true;
      case Traffic.ClosedLoop loop -> true;
      case Traffic.Varying varying -> false;
      case Traffic.Listed listed -> false;
      case Traffic.Scaled scaled -> isSteady(scaled.of());
      case Traffic.Added added -> added.parts().stream().allMatch(SteadyState::isSteady);
      case Traffic.Marked marked -> isSteady(marked.of());
    };
  }

  /**
   * How much of the start of a run to leave out, by the rule MSER-5 ({@link WarmUp}) applied to the
   * requests waiting and to the instances at work, whichever settles later. The caller applies it
   * by {@link Scenario#withWarmUp}; a warm-up that the run has makes no difference here. One run is
   * one case of luck: the largest of several replications is safer.
   */
  public static WarmUpAdvice suggestWarmUp(Run run) {
    if (!exists(run.scenario())) {
      return new WarmUpAdvice(Duration.ZERO, WarmUpAdvice.Ground.NO_STEADY_STATE);
    }
    var frames = run.frames();
    int whole = wholeFrames(run);
    if (whole < FEWEST_FRAMES) {
      return new WarmUpAdvice(Duration.ZERO, WarmUpAdvice.Ground.TOO_SHORT);
    }
    var waiting = WarmUp.of(series(frames, FrameMeasure.QUEUE, 0, whole));
    var working = WarmUp.of(series(frames, FrameMeasure.WORKING, 0, whole));
    int drop = Math.max(waiting.observationsToDrop(), working.observationsToDrop());
    boolean settled = waiting.longEnough() && working.longEnough();
    return new WarmUpAdvice(
        Duration.ofNanos(drop * frames.frameNanos()),
        settled ? WarmUpAdvice.Ground.SETTLED : WarmUpAdvice.Ground.NOT_SETTLED);
  }

  /**
   * The interval of 95 % of a level from one long run cut into 20 batches of frames, for when
   * replications are too dear. Frames that begin in the scenario's warm-up are left out.
   *
   * @throws IllegalArgumentException if fewer than 50 whole frames remain
   */
  public static OneRun fromOneRun(Run run, FrameMeasure measure) {
    var span = spanOf(run);
    if (!span.showsACourse()) {
      throw new IllegalArgumentException("only " + span.size() + " frames after the warm-up");
    }
    var series = series(run.frames(), measure, span.start(), span.end());
    var batches = BatchMeans.of(series, OneRun.BATCHES);
    return new OneRun(
        Estimate.of(batches.interval(Confidence.USUAL_LEVEL), 0),
        batches.longEnough(),
        batches.verdict());
  }

  /** The whole frames of a run that begin after its warm-up. */
  static Span spanOf(Run run) {
    var frames = run.frames();
    long warmUpNanos = run.scenario().warmUp().toNanos();
    int first = (int) Math.min(frames.count(), Math.ceilDiv(warmUpNanos, frames.frameNanos()));
    return new Span(first, Math.max(first, wholeFrames(run)));
  }

  /** Frames from {@code start} to before {@code end}. */
  record Span(int start, int end) {
    int size() {
      return end - start;
    }

    boolean showsACourse() {
      return size() >= FEWEST_FRAMES;
    }
  }

  /** The last frame may be cut short. */
  private static int wholeFrames(Run run) {
    return (int) Math.min(run.frames().count(), run.endNanos() / run.frames().frameNanos());
  }

  private static double[] series(Frames frames, FrameMeasure measure, int first, int end) {
    return IntStream.range(first, end).mapToDouble(i -> measure.at(frames, i)).toArray();
  }
}
