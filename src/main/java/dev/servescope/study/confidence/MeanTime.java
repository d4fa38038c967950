package dev.servescope.study.confidence;

import dev.servescope.run.Component;
import dev.servescope.run.Frames;
import dev.servescope.run.Run;
import dev.servescope.theory.statistics.BatchMeans;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A mean over the requests of a run, and its error by batch means of the run's frames.
 *
 * <p>With Y(i) the seconds of the requests answered in frame i and N(i) their number, the mean is
 * the ratio R = sum Y / sum N. The series R + (Y(i) - R N(i)) / mean N has the mean R and, to first
 * order, its error (W. G. Cochran, "Sampling techniques", 1977, section 6.4). It is cut into 20
 * batches; where these still depend on each other into 10, then into 5.
 */
public enum MeanTime {
  /** From arrival to answer. */
  LATENCY,
  /** Latency less network, start-up, work, split and merge. */
  WAIT;

  private static final int[] BATCHES = {OneRun.BATCHES, OneRun.BATCHES / 2, OneRun.BATCHES / 4};

  /**
   * Half the width of the mean's interval of 95 %; not-a-number where one run cannot tell: it has
   * no steady state, fewer than 50 whole frames after the warm-up, no answers, or batches that all
   * depend on each other.
   */
  public double halfWidth(Run run) {
    var span = SteadyState.spanOf(run);
    boolean answered = run.totals().requests().completed() > 0;
    if (!answered || !SteadyState.exists(run.scenario()) || !span.showsACourse()) {
      return Double.NaN;
    }
    var series = series(run.frames(), span);
    return IntStream.of(BATCHES)
        .mapToObj(batches -> BatchMeans.of(series, batches))
        .filter(BatchMeans::longEnough)
        .mapToDouble(batches -> batches.interval(Confidence.USUAL_LEVEL).halfWidth())
        .findFirst()
        .orElse(Double.NaN);
  }

  /** The series of the class comment. */
  private double[] series(Frames frames, SteadyState.Span span) {
    var answers = new double[span.size()];
    var seconds = new double[span.size()];
    for (int i = 0; i < answers.length; i++) {
      int frame = span.start() + i;
      answers[i] = frames.completed().at(frame);
      seconds[i] = seconds(frames, frame);
    }
    double meanAnswers = DoubleStream.of(answers).average().orElse(0);
    double ratio = DoubleStream.of(seconds).sum() / DoubleStream.of(answers).sum();
    return IntStream.range(0, answers.length)
        .mapToDouble(i -> ratio + (seconds[i] - ratio * answers[i]) / meanAnswers)
        .toArray();
  }

  private double seconds(Frames frames, int frame) {
    return Stream.of(Component.values())
        .filter(this::includes)
        .mapToDouble(its -> frames.component(its).at(frame))
        .sum();
  }

  private boolean includes(Component component) {
    return switch (component) {
      case LIMIT, QUEUE, BATCH, RETRY -> true;
      case NETWORK, START, WORK, SPLIT, MERGE -> this == LATENCY;
    };
  }
}
