package dev.servescope.ui.chart;

import static dev.servescope.ui.plot.Axis.Spacing.LINEAR;
import static dev.servescope.ui.plot.Axis.Spacing.LOGARITHMIC;

import dev.servescope.run.Percentiles;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.study.Expectation;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Percentiles of latency over time, filed under the frame of completion, with the target and the
 * baseline's 95th percentile. A frame in which nothing was completed is a gap.
 */
public final class LatencyChart {
  private LatencyChart() {}

  /** The chart of a run on a linear scale, without theory. */
  public static Figure of(Run run, @Nullable Run baseline) {
    return of(run, baseline, false, null);
  }

  /**
   * The chart of a run, with the 95th percentile of a baseline if there is one.
   *
   * @param logarithmic whether latency stands on a logarithmic scale
   * @param theory what theory expects, if that is known
   */
  public static Figure of(
      Run run, @Nullable Run baseline, boolean logarithmic, @Nullable Expectation theory) {
    Expectation expected = TheoryLine.of(run, theory);
    List<Mark> lines = expected == null ? List.of() : lines(expected);
    String usual = Messages.of("chart.latency.subtitle", Timeline.frameLength(run));
    double target = Timeline.seconds(run.scenario().targets().latency());
    FigureBuilder figure =
        Timeline.figure("chart.latency", run)
            .subtitle(TheoryLine.subtitle(usual, expected, !lines.isEmpty()))
            .y(new Axis.Values(Unit.SECONDS, logarithmic ? LOGARITHMIC : LINEAR, null))
            .emptyText(emptyText(run))
            .summary(TheoryLine.summary(summary(run, target), expected, stated(expected)));
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
        .addAll(lines)
        .build();
  }

  /** The line beside the 95th percentile says most, then that of the mean, then two bounds. */
  private static List<Mark> lines(Expectation theory) {
    if (!Double.isNaN(theory.p95())) {
      return theory("chart.theory.p95", theory.p95());
    }
    if (!Double.isNaN(theory.mean())) {
      return theory("chart.theory.mean", theory.mean());
    }
    List<Mark> bounds = new ArrayList<>(theory("chart.theory.most", theory.most()));
    bounds.addAll(theory("chart.theory.least", theory.least()));
    return bounds;
  }

  private static List<Mark> theory(String key, double seconds) {
    return TheoryLine.at(Messages.of(key, Numbers.duration(seconds)), seconds);
  }

  private static String stated(@Nullable Expectation theory) {
    if (theory == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    state(parts, "chart.theory.mean-response", theory.mean());
    state(parts, "chart.theory.p95-response", theory.p95());
    state(parts, "chart.theory.least-response", theory.least());
    state(parts, "chart.theory.most-response", theory.most());
    return String.join(", ", parts);
  }

  private static void state(List<String> parts, String key, double seconds) {
    if (!Double.isNaN(seconds)) {
      parts.add(Messages.of(key, Numbers.duration(seconds)));
    }
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
