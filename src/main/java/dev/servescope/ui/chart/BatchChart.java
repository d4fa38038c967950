package dev.servescope.ui.chart;

import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.scenario.pool.Pool;
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
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import org.jspecify.annotations.Nullable;

/** How large the batches are: the share of each size, or the mean size over time. */
public final class BatchChart {
  private static final double BAR = 0.84;

  /** With room for fewer, a bar would look like an area. */
  private static final int FEWEST_BARS = 6;

  private BatchChart() {}

  /** The share of batches of each size, with the outline of a baseline if there is one. */
  public static Figure bySize(Run run, @Nullable Run baseline) {
    var batches = run.totals().batches();
    int widest = Math.max(FEWEST_BARS, Math.max(limit(run), largest(batches.bySize())));
    FigureBuilder figure =
        Figure.titled(Messages.of("chart.batches"))
            .subtitle(Messages.of("chart.batches.by-size"))
            .across(Messages.of("knob.batch-size"))
            .x(new Axis.Values(Unit.REQUESTS, Axis.Spacing.LINEAR, new Range(0.5, widest + 0.5)))
            .y(Axis.of(Unit.PERCENT))
            .emptyText(Messages.of("chart.batches.empty"))
            .summary(summary(run));
    figure.add(new Mark.Columns("", shares(batches.bySize(), 0), BAR, Tint.of(ColorRole.BUSY)));
    if (baseline != null) {
      var ghost = shares(baseline.totals().batches().bySize(), BAR / 2);
      figure.add(Timeline.ghost(Messages.of("chart.pinned"), ghost, Interpolation.STEP));
    }
    if (!Double.isNaN(batches.meanSize())) {
      String mean = Messages.of("chart.batches.mean", Numbers.count(batches.meanSize()));
      figure.add(new Mark.Marker(mean, batches.meanSize(), Tint.of(ColorRole.INK)));
    }
    return figure.build();
  }

  /** The mean size in each frame, with that of a baseline if there is one. */
  public static Figure overTime(Run run, @Nullable Run baseline) {
    FigureBuilder figure =
        Timeline.figure("chart.batches", run)
            .subtitle(Messages.of("chart.batches.over-time", Timeline.frameLength(run)))
            .y(Axis.of(Unit.REQUESTS))
            .emptyText(Messages.of("chart.batches.empty"))
            .summary(summary(run));
    if (baseline != null) {
      figure.add(
          Timeline.ghost(Messages.of("chart.pinned"), means(baseline), Interpolation.STRAIGHT));
    }
    String label = Messages.of("chart.batches.mean-size");
    figure.add(
        new Mark.Line(
            label, means(run), Tint.of(ColorRole.BUSY), Stroke.MAIN, Interpolation.STRAIGHT));
    if (limit(run) > 1) {
      String most = Messages.of("chart.batches.limit", Numbers.count(limit(run)));
      figure.add(new Mark.Rule(most, limit(run), Tint.of(ColorRole.MUTED), Stroke.LIMIT));
    }
    return figure.build();
  }

  private static Curve means(Run run) {
    var frames = run.frames();
    double[] means = new double[frames.count()];
    for (int i = 0; i < means.length; i++) {
      double batches = frames.batches().at(i);
      means[i] = batches > 0 ? frames.members().at(i) / batches : Double.NaN;
    }
    return Timeline.middles(run, Series.of(means));
  }

  /**
   * The share of each size.
   *
   * @param before how far before its size a share begins: 0 for bars, which stand about it
   */
  private static Curve shares(Series counts, double before) {
    int sizes = largest(counts);
    double all = counts.sum();
    boolean outline = before > 0;
    double[] xs = new double[outline ? sizes * 2 : sizes];
    double[] ys = new double[xs.length];
    for (int i = 0; i < sizes; i++) {
      int at = outline ? 2 * i : i;
      xs[at] = i + 1 - before;
      ys[at] = counts.at(i) / all;
      if (outline) {
        xs[at + 1] = i + 1 + before;
      }
    }
    return Curve.of(xs, ys);
  }

  private static int largest(Series counts) {
    int largest = counts.size();
    while (largest > 0 && counts.at(largest - 1) == 0) {
      largest--;
    }
    return largest;
  }

  private static int limit(Run run) {
    return run.scenario().pools().stream()
        .map(Pool::batching)
        .mapToInt(batching -> batching.size())
        .max()
        .orElse(1);
  }

  private static String summary(Run run) {
    var batches = run.totals().batches();
    if (batches.count() == 0) {
      return Messages.of("chart.batches.empty");
    }
    return Messages.of(
        "chart.batches.summary",
        Numbers.count(batches.count()),
        Numbers.count(batches.meanSize()),
        Numbers.count(limit(run)),
        Numbers.duration(batches.meanSeconds()));
  }
}
