package dev.servescope.ui.tile;

import dev.servescope.run.Frames;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The metrics over time, in as few points as a spark line has room for. */
final class Sparks {
  static final int POINTS = 60;

  private Sparks() {}

  /** The metric over the whole run; what is not simulated yet is a gap. */
  static Series of(Metric metric, Run run) {
    var frames = run.frames();
    int planned = planned(run);
    int width = Math.max(1, (planned + POINTS - 1) / POINTS);
    var value = byFrame(metric, run);
    var points =
        IntStream.range(0, (planned + width - 1) / width)
            .mapToDouble(
                point -> mean(value, point * width, Math.min(frames.count(), (point + 1) * width)))
            .toArray();
    return Series.of(points);
  }

  private static int planned(Run run) {
    double frameSeconds = run.frames().frameSeconds();
    return Math.max(run.frames().count(), (int) Math.ceil(run.horizonSeconds() / frameSeconds));
  }

  private static double mean(IntToDoubleFunction value, int from, int to) {
    return IntStream.range(from, to)
        .mapToDouble(value)
        .filter(number -> !Double.isNaN(number))
        .average()
        .orElse(Double.NaN);
  }

  private static IntToDoubleFunction byFrame(Metric metric, Run run) {
    var frames = run.frames();
    return switch (metric) {
      case P95 -> frames.p95()::at;
      case SUCCESS ->
          i -> {
            double completed = frames.completed().at(i);
            return completed / (completed + frames.refused().at(i) + frames.failed().at(i));
          };
      case UTILIZATION -> i -> frames.busy().at(i) / (frames.busy().at(i) + frames.idle().at(i));
      case QUEUE -> frames.queue()::at;
      case COST -> i -> cost(frames, i) * 3600 / seconds(run, i);
      case PER_THOUSAND ->
          i -> {
            double completed = frames.completed().at(i);
            return completed == 0 ? Double.NaN : cost(frames, i) * 1000 / completed;
          };
    };
  }

  private static double cost(Frames frames, int frame) {
    return frames.cost().values().stream().mapToDouble(series -> series.at(frame)).sum();
  }

  /** How long a frame is: the last one ends with the run, or with what there is of it. */
  private static double seconds(Run run, int frame) {
    double left = run.endSeconds() - run.frames().startSeconds(frame);
    return Math.min(run.frames().frameSeconds(), left);
  }
}
