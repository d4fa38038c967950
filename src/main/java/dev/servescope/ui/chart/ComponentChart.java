package dev.servescope.ui.chart;

import dev.servescope.run.Component;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Axis;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the mean latency is made of over time: the seconds that the requests answered in a frame
 * spent on each component, over their number. A frame in which nothing was answered is a gap.
 */
public final class ComponentChart {
  private ComponentChart() {}

  /** The chart of a run, with the mean latency of a baseline if there is one. */
  public static Figure of(Run run, @Nullable Run baseline) {
    FigureBuilder figure =
        Timeline.figure("chart.components", run)
            .subtitle(Messages.of("chart.components.subtitle", Timeline.frameLength(run)))
            .y(Axis.of(Unit.SECONDS))
            .emptyText(Messages.of("chart.latency.no-answer"))
            .summary(summary(run));
    figure.add(new Mark.StackedArea("", layers(run), Interpolation.STEP));
    if (baseline != null) {
      double[] all = new double[baseline.frames().count()];
      for (Component component : Component.values()) {
        double[] part = means(baseline, component);
        Arrays.setAll(all, i -> all[i] + part[i]);
      }
      var ghost = Timeline.steps(baseline, all);
      figure.add(Timeline.ghost(Messages.of("chart.pinned"), ghost, Interpolation.STEP));
    }
    return figure.build();
  }

  /** From the work up, so that what is added to it by the way it is served lies above. */
  private static List<Layer> layers(Run run) {
    List<Layer> layers = new ArrayList<>();
    for (Component component :
        List.of(
            Component.WORK,
            Component.NETWORK,
            Component.SPLIT,
            Component.MERGE,
            Component.BATCH,
            Component.QUEUE,
            Component.START,
            Component.LIMIT,
            Component.RETRY)) {
      if (run.frames().component(component).sum() > 0) {
        var curve = Timeline.steps(run, means(run, component));
        layers.add(new Layer(name(component), curve, tint(component)));
      }
    }
    return layers;
  }

  private static double[] means(Run run, Component component) {
    Series seconds = run.frames().component(component);
    double[] means = new double[seconds.size()];
    for (int i = 0; i < means.length; i++) {
      double completed = run.frames().completed().at(i);
      means[i] = completed > 0 ? seconds.at(i) / completed : Double.NaN;
    }
    return means;
  }

  private static String name(Component component) {
    return Messages.of("chart.component." + component.name().toLowerCase(Locale.ROOT));
  }

  private static Tint tint(Component component) {
    return switch (component) {
      case WORK -> States.BUSY;
      case NETWORK -> Tint.of(ColorRole.NETWORK);
      case SPLIT -> Tint.of(ColorRole.TRANSFER);
      case MERGE -> new Tint(ColorRole.TRANSFER, 0.55);
      case QUEUE -> Tint.of(ColorRole.QUEUED);
      case BATCH -> new Tint(ColorRole.QUEUED, 0.5);
      case START -> States.STARTING;
      case LIMIT -> Tint.of(ColorRole.LIMITED);
      case RETRY -> Tint.of(ColorRole.FAILED);
    };
  }

  /** The mean and its largest parts first; what is under a hundredth of it is not worth a word. */
  private static String summary(Run run) {
    var totals = run.totals();
    double mean = totals.latency().mean();
    if (totals.latency().count() == 0) {
      return Messages.of("chart.latency.no-answer");
    }
    String parts =
        Arrays.stream(Component.values())
            .filter(component -> seconds(run, component) >= mean / 100)
            .sorted(Comparator.comparingDouble(c -> -seconds(run, c)))
            .map(
                component ->
                    Messages.of(
                        "chart.components.part",
                        name(component),
                        Numbers.duration(seconds(run, component))))
            .collect(Collectors.joining(", "));
    return Messages.of("chart.components.summary", Numbers.duration(mean), parts);
  }

  private static double seconds(Run run, Component component) {
    return run.totals().breakdown().getOrDefault(component, 0.0);
  }
}
