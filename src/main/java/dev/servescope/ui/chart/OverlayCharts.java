package dev.servescope.ui.chart;

import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.FigureBuilder;
import dev.servescope.ui.plot.Interpolation;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Range;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.plot.Unit;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several runs over one time axis, each with a line of its own. */
public final class OverlayCharts {
  private static final double SHORTEST = 1e-6;

  private OverlayCharts() {}

  /**
   * One of the runs.
   *
   * @param label stands beside its line
   */
  public record Overlaid(String label, Run run, Tint tint, Stroke stroke) {}

  /**
   * The 95th percentile of latency in each frame.
   *
   * @param which runs these are, in a few words; empty where there are no others
   */
  public static Figure latency(List<Overlaid> runs, String which, Axis.Spacing spacing) {
    return figure("overlay.latency", which, Unit.SECONDS, runs)
        .y(new Axis.Values(Unit.SECONDS, spacing, null))
        .addAll(
            lines(runs, run -> Timeline.middles(run, run.frames().p95()), Interpolation.STRAIGHT))
        .summary(summary(runs, which, run -> Numbers.duration(run.totals().latency().p95())))
        .build();
  }

  /** The requests that wait, as the mean of each frame. */
  public static Figure queue(List<Overlaid> runs, String which) {
    return figure("overlay.queue", which, Unit.REQUESTS, runs)
        .addAll(
            lines(
                runs,
                run -> Timeline.steps(run, run.frames().queue().toArray()),
                Interpolation.STEP))
        .summary(summary(runs, which, run -> Numbers.count(run.totals().queue().mean())))
        .build();
  }

  /** What has been spent up to each time. */
  public static Figure cost(List<Overlaid> runs, String which) {
    return figure("overlay.cost", which, Unit.DOLLARS, runs)
        .addAll(lines(runs, OverlayCharts::spent, Interpolation.STRAIGHT))
        .summary(summary(runs, which, run -> Numbers.dollars(run.totals().cost().perHour())))
        .build();
  }

  private static FigureBuilder figure(String key, String which, Unit unit, List<Overlaid> runs) {
    double horizon = runs.stream().mapToDouble(its -> its.run().horizonSeconds()).max().orElse(1);
    return Figure.titled(Messages.of(key))
        .subtitle(joined(Messages.of(key + ".subtitle"), which))
        .x(new Axis.Time(new Range(0, Math.max(SHORTEST, horizon))))
        .y(Axis.of(unit))
        .emptyText(Messages.of("overlay.empty"));
  }

  /** The first lies behind the others, which are held against it. */
  private static List<Mark.Line> lines(
      List<Overlaid> runs, Function<Run, Curve> curve, Interpolation interpolation) {
    return runs.stream()
        .map(
            its ->
                new Mark.Line(
                    its.label(), curve.apply(its.run()), its.tint(), its.stroke(), interpolation))
        .toList();
  }

  private static Curve spent(Run run) {
    int count = run.frames().count();
    double[] xs = new double[count + 1];
    double[] ys = new double[count + 1];
    for (int i = 0; i < count; i++) {
      int frame = i;
      double its = run.frames().cost().values().stream().mapToDouble(one -> one.at(frame)).sum();
      xs[i + 1] = Math.max(xs[i], Timeline.end(run, i));
      ys[i + 1] = ys[i] + its;
    }
    return Curve.of(xs, ys);
  }

  private static String joined(String subtitle, String which) {
    return which.isEmpty() ? subtitle : subtitle + " · " + which;
  }

  private static String summary(List<Overlaid> runs, String which, Function<Run, String> figure) {
    return runs.stream()
        .map(its -> one(its.label(), figure.apply(its.run()), which))
        .collect(Collectors.joining(" "));
  }

  private static String one(String label, String figure, String which) {
    return which.isEmpty()
        ? Messages.of("overlay.one", label, figure)
        : Messages.of("overlay.one.of-more", label, figure, which);
  }
}
