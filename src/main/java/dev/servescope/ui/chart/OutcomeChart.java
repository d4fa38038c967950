package dev.servescope.ui.chart;

import dev.servescope.run.Downtime;
import dev.servescope.run.Group;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.FigureBuilder;
import dev.servescope.ui.plot.Interpolation;
import dev.servescope.ui.plot.Layer;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.plot.Unit;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How requests end over time: of all together, or what part of it each tier has. */
public final class OutcomeChart {
  private static final List<ColorRole> TIERS =
      List.of(ColorRole.P95, ColorRole.P99, ColorRole.P50, ColorRole.NETWORK);

  /** What is shown. */
  public enum View {
    /** All requests by outcome. */
    OUTCOMES,
    /** The share of answers, a line for each tier. */
    SUCCESS_BY_TIER,
    /** The refused requests, stacked by tier. */
    REFUSED_BY_TIER
  }

  private OutcomeChart() {}

  /** The chart of a run; of one tier there is nothing to tell apart. */
  public static Figure of(Run run, @Nullable Run baseline, View view) {
    View shown = run.tiers().size() > 1 ? view : View.OUTCOMES;
    return switch (shown) {
      case OUTCOMES -> outcomes(run, baseline);
      case SUCCESS_BY_TIER -> success(run);
      case REFUSED_BY_TIER -> refused(run);
    };
  }

  private static FigureBuilder figure(Run run, Unit unit, String subtitle) {
    return Timeline.figure("chart.outcomes", run)
        .subtitle(Messages.of(subtitle, Timeline.frameLength(run)))
        .y(Axis.of(unit))
        .emptyText(Messages.of("chart.outcomes.empty"))
        .summary(summary(run));
  }

  private static Figure outcomes(Run run, @Nullable Run baseline) {
    var frames = run.frames();
    List<Layer> layers = new ArrayList<>();
    add(layers, run, "completed", frames.completed(), new Tint(ColorRole.GOOD, 0.6));
    add(layers, run, "refused", frames.refused(), Tint.of(ColorRole.LIMITED));
    add(layers, run, "timed-out", frames.timedOut(), new Tint(ColorRole.FAILED, 0.55));
    add(layers, run, "failed", frames.failed(), Tint.of(ColorRole.FAILED));
    FigureBuilder figure = figure(run, Unit.PER_SECOND, "chart.outcomes.subtitle");
    figure.add(new Mark.StackedArea("", layers, Interpolation.STEP));
    if (baseline != null) {
      var answered = Timeline.perSecond(baseline, baseline.frames().completed());
      var ghost = Timeline.steps(baseline, answered);
      figure.add(Timeline.ghost(Messages.of("chart.outcomes.pinned"), ghost, Interpolation.STEP));
    }
    return figure.build();
  }

  private static void add(List<Layer> layers, Run run, String key, Series counts, Tint tint) {
    if (counts.sum() > 0) {
      var curve = Timeline.steps(run, Timeline.perSecond(run, counts));
      layers.add(new Layer(Messages.of("chart.outcome." + key), curve, tint));
    }
  }

  private static Figure success(Run run) {
    FigureBuilder figure = figure(run, Unit.PERCENT, "chart.outcomes.success");
    for (int i = 0; i < run.tiers().size(); i++) {
      Group tier = run.tiers().get(i);
      var curve = Timeline.middles(run, Series.of(shares(tier)));
      figure.add(new Mark.Line(tier.name(), curve, tint(i), stroke(i), Interpolation.STRAIGHT));
    }
    double promised = run.scenario().targets().availability();
    String label = Messages.of("chart.latency.target", Numbers.percent(promised));
    return figure
        .add(new Mark.Rule(label, promised, Tint.of(ColorRole.GOOD), Stroke.LIMIT))
        .build();
  }

  /** Answers over the requests that ended in a frame; a gap where none did. */
  private static double[] shares(Group tier) {
    double[] shares = new double[tier.completed().size()];
    for (int i = 0; i < shares.length; i++) {
      double completed = tier.completed().at(i);
      double ended = completed + tier.refused().at(i) + tier.timedOut().at(i) + tier.failed().at(i);
      shares[i] = ended > 0 ? completed / ended : Double.NaN;
    }
    return shares;
  }

  private static Figure refused(Run run) {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < run.tiers().size(); i++) {
      Group tier = run.tiers().get(i);
      if (tier.refused().sum() > 0) {
        var curve = Timeline.steps(run, Timeline.perSecond(run, tier.refused()));
        double strength = Math.max(0.35, 1 - 0.3 * layers.size());
        layers.add(new Layer(tier.name(), curve, new Tint(ColorRole.LIMITED, strength)));
      }
    }
    return figure(run, Unit.PER_SECOND, "chart.outcomes.refused")
        .emptyText(Messages.of("chart.outcomes.none-refused"))
        .add(new Mark.StackedArea("", layers, Interpolation.STEP))
        .build();
  }

  private static Tint tint(int tier) {
    return Tint.of(TIERS.get(tier % TIERS.size()));
  }

  /** Where colours come again, dashes tell the lines apart. */
  private static Stroke stroke(int tier) {
    return tier < TIERS.size() ? Stroke.MAIN : new Stroke(1.75, Stroke.Dash.DASHED);
  }

  private static String summary(Run run) {
    var totals = run.totals();
    var requests = totals.requests();
    if (requests.offered() == 0) {
      return Messages.of("chart.outcomes.empty");
    }
    String counts =
        Messages.of(
            "chart.outcomes.summary",
            Numbers.percent(totals.availability()),
            Numbers.count(requests.offered()),
            Numbers.count(requests.refused()),
            Numbers.count(requests.timedOut()),
            Numbers.count(requests.failed()));
    return String.join(" ", counts, downtime(run), budget(run));
  }

  private static String downtime(Run run) {
    Downtime downtime = Downtime.of(run.totals().availability());
    return downtime.secondsPerDay() <= 0
        ? Messages.of("chart.outcomes.no-downtime")
        : Messages.of(
            "chart.outcomes.downtime",
            Numbers.duration(downtime.secondsPerDay()),
            Numbers.duration(downtime.secondsPerMonth()),
            Numbers.duration(downtime.secondsPerYear()));
  }

  private static String budget(Run run) {
    double promised = run.scenario().targets().availability();
    double burn = run.totals().budgetBurn(promised);
    String key = burn > 1 ? "chart.outcomes.budget-broken" : "chart.outcomes.budget";
    return Messages.of(key, Numbers.percent(promised), Numbers.percent(burn), Numbers.count(burn));
  }
}
