package dev.servescope.ui.chart;

import static dev.servescope.ui.plot.Axis.Spacing.LINEAR;
import static dev.servescope.ui.plot.Axis.Spacing.LOGARITHMIC;

import dev.servescope.run.Percentiles;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.FigureBuilder;
import dev.servescope.ui.plot.Interpolation;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.plot.Unit;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import org.jspecify.annotations.Nullable;

/**
 * Percentiles of latency over time, filed under the frame of completion, with the target and the
 * baseline's 95th percentile. A frame in which nothing was completed is a gap.
 */
public final class LatencyChart {
  private LatencyChart() {}

  /** The chart of a run on a linear scale. */
  public static Figure of(Run run, @Nullable Run baseline) {
    return of(run, baseline, false);
  }

  /**
   * The chart of a run, with the 95th percentile of a baseline if there is one.
   *
   * @param logarithmic whether latency stands on a logarithmic scale
   */
  public static Figure of(Run run, @Nullable Run baseline, boolean logarithmic) {
    double target = Timeline.seconds(run.scenario().targets().latency());
    FigureBuilder figure =
        Timeline.figure("chart.latency", run)
            .subtitle(Messages.of("chart.latency.subtitle", Timeline.frameLength(run)))
            .y(new Axis.Values(Unit.SECONDS, logarithmic ? LOGARITHMIC : LINEAR, null))
            .emptyText(emptyText(run))
            .summary(summary(run, target));
    if (baseline != null) {
      var ghost = Timeline.middles(baseline, baseline.frames().p95());
      figure.add(
          Timeline.ghost(Messages.of("chart.latency.pinned"), ghost, Interpolation.STRAIGHT));
    }
    return figure
        .add(line("p50", run, run.frames().p50(), ColorRole.P50))
        .add(line("p95", run, run.frames().p95(), ColorRole.P95))
        .add(line("p99", run, run.frames().p99(), ColorRole.P99))
        .add(target(target))
        .build();
  }

  private static Mark line(String label, Run run, Series series, ColorRole role) {
    var curve = Timeline.middles(run, series);
    return new Mark.Line(label, curve, Tint.of(role), Stroke.MAIN, Interpolation.STRAIGHT);
  }

  private static Mark target(double target) {
    String label = Messages.of("chart.latency.target", Numbers.briefDuration(target));
    return new Mark.Rule(label, target, Tint.of(ColorRole.GOOD), Stroke.LIMIT);
  }

  private static String emptyText(Run run) {
    boolean none = run.totals().requests().offered() == 0;
    return Messages.of(none ? "chart.latency.no-arrival" : "chart.latency.no-answer");
  }

  private static String summary(Run run, double target) {
    Percentiles latency = run.totals().latency();
    if (latency.count() == 0) {
      return emptyText(run);
    }
    return Messages.of(
        "chart.latency.summary",
        Numbers.duration(latency.p50()),
        Numbers.duration(latency.p95()),
        Numbers.duration(latency.p99()),
        Numbers.duration(run.endSeconds()),
        Numbers.briefDuration(target));
  }
}
