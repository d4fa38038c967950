package dev.servescope.ui.chart;

import dev.servescope.run.CostCause;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.run.Totals;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.FigureBuilder;
import dev.servescope.ui.plot.Interpolation;
import dev.servescope.ui.plot.Layer;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Unit;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a run costs over time, stacked by cause: what somebody has something of at the bottom, what
 * nobody has anything of together above it, so that waste is visible.
 */
public final class CostChart {
  private CostChart() {}

  /** Runs shorter than this say little by the hour, as one batch is a fortune in a millisecond. */
  private static final double SHORT_SECONDS = 60;

  /** Dollars an hour, or of a run shorter than a minute dollars since the start. */
  public static Figure of(Run run, @Nullable Run baseline) {
    return run.horizonSeconds() < SHORT_SECONDS ? soFar(run, baseline) : perHour(run, baseline);
  }

  /** Dollars an hour in each frame, with the sum of a baseline if there is one. */
  public static Figure perHour(Run run, @Nullable Run baseline) {
    FigureBuilder figure =
        figure(run, Unit.DOLLARS_PER_HOUR).subtitle(subtitle("chart.cost.per-hour", run));
    figure.add(stack(run, Interpolation.STEP));
    if (baseline != null) {
      var ghost = Timeline.steps(baseline, perHour(baseline, sum(baseline)));
      figure.add(Timeline.ghost(Messages.of("chart.pinned"), ghost, Interpolation.STEP));
    }
    return figure.build();
  }

  /** Dollars from the start on, with the sum of a baseline if there is one. */
  public static Figure soFar(Run run, @Nullable Run baseline) {
    FigureBuilder figure = figure(run, Unit.DOLLARS).subtitle(subtitle("chart.cost.so-far", run));
    figure.add(stack(run, Interpolation.STRAIGHT));
    if (baseline != null) {
      Curve ghost = soFar(baseline, sum(baseline));
      figure.add(Timeline.ghost(Messages.of("chart.pinned"), ghost, Interpolation.STRAIGHT));
    }
    return figure.build();
  }

  private static FigureBuilder figure(Run run, Unit unit) {
    var cost = run.totals().cost();
    return Timeline.figure("chart.cost", run)
        .y(Axis.of(unit))
        .emptyText(Messages.of("chart.cost.empty"))
        .summary(
            Messages.of(
                    "chart.cost.summary",
                    Numbers.dollars(cost.perHour()),
                    Numbers.dollars(cost.total()),
                    Numbers.dollars(cost.perThousandRequests()))
                + waste(cost));
  }

  private static String subtitle(String key, Run run) {
    var cost = run.totals().cost();
    return cost.waste() > 0
        ? Messages.of(
            "chart.cost.beside", Messages.of(key), Numbers.percent(cost.waste() / cost.total()))
        : Messages.of(key);
  }

  /** What was paid for nothing, and for which nothing, the dearest first. */
  private static String waste(Totals.Cost cost) {
    if (!(cost.waste() > 0)) {
      return "";
    }
    String parts =
        cost.byCause().entrySet().stream()
            .filter(entry -> entry.getKey().isWaste() && entry.getValue() > 0)
            .sorted(Map.Entry.<CostCause, Double>comparingByValue().reversed())
            .map(
                entry ->
                    Messages.of(
                        "chart.cost.part", Numbers.dollars(entry.getValue()), name(entry.getKey())))
            .collect(Collectors.joining(", "));
    return " "
        + Messages.of(
            "chart.cost.waste",
            Numbers.dollars(cost.waste()),
            Numbers.dollars(cost.total()),
            parts);
  }

  /** Per hour the frames are steps; so far they are corners of lines. */
  private static Mark stack(Run run, Interpolation interpolation) {
    List<Layer> layers = new ArrayList<>();
    for (CostCause cause : usefulFirst()) {
      Series cost = run.frames().cost(cause);
      if (cost.sum() > 0) {
        Curve curve =
            interpolation == Interpolation.STEP
                ? Timeline.steps(run, perHour(run, cost.toArray()))
                : soFar(run, cost.toArray());
        layers.add(new Layer(name(cause), curve, tint(cause)));
      }
    }
    return new Mark.StackedArea("", layers, interpolation);
  }

  private static List<CostCause> usefulFirst() {
    return Arrays.stream(CostCause.values())
        .sorted(Comparator.comparing(CostCause::isWaste))
        .toList();
  }

  private static double[] perHour(Run run, double[] dollars) {
    for (int i = 0; i < dollars.length; i++) {
      double hours = (Timeline.end(run, i) - run.frames().startSeconds(i)) / 3600;
      dollars[i] = hours > 0 ? dollars[i] / hours : Double.NaN;
    }
    return dollars;
  }

  private static Curve soFar(Run run, double[] dollars) {
    double[] xs = new double[dollars.length + 1];
    double[] ys = new double[dollars.length + 1];
    for (int i = 0; i < dollars.length; i++) {
      xs[i + 1] = Timeline.end(run, i);
      ys[i + 1] = ys[i] + dollars[i];
    }
    return Curve.of(xs, ys);
  }

  private static double[] sum(Run run) {
    double[] sum = new double[run.frames().count()];
    for (CostCause cause : CostCause.values()) {
      Series series = run.frames().cost(cause);
      for (int i = 0; i < Math.min(sum.length, series.size()); i++) {
        sum[i] += series.at(i);
      }
    }
    return sum;
  }

  private static String name(CostCause cause) {
    String key = cause.name().toLowerCase(Locale.ROOT);
    return switch (cause) {
      case BUSY, IDLE, STARTING, FAILED -> States.name(key);
      case REQUESTS, BATCHES, INVOCATIONS, UNUSED, ROUNDING, WARM_POOL, TRANSFER ->
          Messages.of("chart.cost." + key.replace('_', '-'));
    };
  }

  private static Tint tint(CostCause cause) {
    return switch (cause) {
      case BUSY -> States.BUSY;
      case IDLE -> Tint.of(ColorRole.IDLE);
      case STARTING -> States.STARTING;
      case FAILED -> States.DOWN;
      case INVOCATIONS -> Tint.of(ColorRole.FEE);
      case REQUESTS -> new Tint(ColorRole.FEE, 0.7);
      case BATCHES -> new Tint(ColorRole.FEE, 0.45);
      case UNUSED -> new Tint(ColorRole.IDLE, 0.7);
      case ROUNDING -> new Tint(ColorRole.IDLE, 0.45);
      case WARM_POOL -> new Tint(ColorRole.STARTING, 0.6);
      case TRANSFER -> new Tint(ColorRole.FEE, 0.3);
    };
  }
}
