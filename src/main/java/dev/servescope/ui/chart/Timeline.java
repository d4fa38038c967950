package dev.servescope.ui.chart;

import dev.servescope.run.Frames;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.FigureBuilder;
import dev.servescope.ui.plot.Interpolation;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Range;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.time.Duration;

/** What all charts of a run have in common: the axis, the warm-up, the events, and frames as x. */
final class Timeline {
  private static final double SHORTEST_HORIZON = 1e-6;
  private static final Tint WARM_UP = new Tint(ColorRole.MUTED, 0.1);

  private Timeline() {}

  /** A figure over the horizon of a run, with its warm-up and its interventions. */
  static FigureBuilder figure(String titleKey, Run run) {
    double horizon = Math.max(SHORTEST_HORIZON, run.horizonSeconds());
    FigureBuilder figure =
        Figure.titled(Messages.of(titleKey)).x(new Axis.Time(new Range(0, horizon)));
    Duration warmUp = run.scenario().warmUp();
    if (warmUp.isPositive()) {
      figure.add(new Mark.Shade(Messages.of("chart.warm-up"), 0, seconds(warmUp), WARM_UP));
    }
    return figure.addAll(Events.of(run.scenario()));
  }

  /** Numbers about the frames, each in the middle of its frame. */
  static Curve middles(Run run, Series series) {
    Frames frames = run.frames();
    double[] xs = new double[series.size()];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = (frames.startSeconds(i) + end(run, i)) / 2;
    }
    return Curve.of(xs, series.toArray());
  }

  /** Numbers that hold all through their frames; the last is repeated where its frame ends. */
  static Curve steps(Run run, double[] values) {
    int count = values.length;
    if (count == 0) {
      return Curve.empty();
    }
    double[] xs = new double[count + 1];
    double[] ys = new double[count + 1];
    for (int i = 0; i < count; i++) {
      xs[i] = run.frames().startSeconds(i);
      ys[i] = values[i];
    }
    xs[count] = Math.max(xs[count - 1], end(run, count - 1));
    ys[count] = values[count - 1];
    return Curve.of(xs, ys);
  }

  /** Counts of frames as so many a second; the last frame may be short. */
  static double[] perSecond(Run run, Series counts) {
    double[] rates = counts.toArray();
    for (int i = 0; i < rates.length; i++) {
      double length = end(run, i) - run.frames().startSeconds(i);
      rates[i] = length > 0 ? rates[i] / length : Double.NaN;
    }
    return rates;
  }

  /** When a frame ends, which for the last may be the end of the run. */
  static double end(Run run, int frame) {
    double start = run.frames().startSeconds(frame);
    double end = Math.min(run.frames().startSeconds(frame + 1), run.endSeconds());
    return Math.max(start, end);
  }

  /** The dashed line of the baseline. */
  static Mark ghost(String label, Curve curve, Interpolation interpolation) {
    return new Mark.Line(label, curve, Tint.of(ColorRole.BASELINE), Stroke.GHOST, interpolation);
  }

  /** How long a frame is, for subtitles. */
  static String frameLength(Run run) {
    return Numbers.briefDuration(run.frames().frameSeconds());
  }

  static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
