package dev.servescope.ui.chart;

import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.run.SharedQueue;
import dev.servescope.study.Expectation;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Requests waiting over time, as an average over each frame: one band a queue, the queues that are
 * no instance's own at the bottom. The longest queues keep their own band; the rest share one.
 */
public final class QueueChart {
  /** The most instances with a band of their own; more could not be told apart. */
  private static final int MOST_BANDS = 12;

  private QueueChart() {}

  /**
   * The chart of a run, with the length of all queues of a baseline if there is one.
   *
   * @param theory what theory expects, if that is known
   */
  public static Figure of(Run run, @Nullable Run baseline, @Nullable Expectation theory) {
    Expectation expected = TheoryLine.of(run, theory);
    double mean = expected == null ? Double.NaN : expected.queue();
    String usual = Messages.of("chart.queue.subtitle", Timeline.frameLength(run));
    LaneNames names = LaneNames.of(run);
    List<Layer> layers = layers(run, names);
    FigureBuilder figure =
        Timeline.figure("chart.queue", run)
            .subtitle(TheoryLine.subtitle(usual, expected, !Double.isNaN(mean)))
            .y(Axis.of(Unit.REQUESTS))
            .emptyText(Messages.of("chart.queue.empty"))
            .summary(TheoryLine.summary(summary(run), expected, stated(mean)));
    String name = layers.size() > 2 ? names.plural() : "";
    figure.add(new Mark.StackedArea(name, layers, Interpolation.STEP));
    if (baseline != null) {
      var ghost = Timeline.middles(baseline, baseline.frames().queue());
      figure.add(Timeline.ghost(Messages.of("chart.pinned"), ghost, Interpolation.STRAIGHT));
    }
    String label = Messages.of("chart.theory.line", Numbers.count(mean));
    return figure.addAll(TheoryLine.at(label, mean)).build();
  }

  private static String stated(double mean) {
    return Double.isNaN(mean) ? "" : Messages.of("chart.theory.mean-queue", Numbers.count(mean));
  }

  private static List<Layer> layers(Run run, LaneNames names) {
    List<Layer> layers = new ArrayList<>();
    for (SharedQueue queue : run.sharedQueues()) {
      add(layers, names.name(queue), run, queue.depth().toArray());
    }
    Set<Lane> shown = longest(run.lanes());
    double[] rest = new double[run.frames().count()];
    int others = 0;
    for (Lane lane : LaneNames.ordered(run)) {
      if (shown.contains(lane)) {
        add(layers, names.name(lane), run, lane.queue().toArray());
      } else {
        others += lane.instances();
        addTo(rest, lane.queue());
      }
    }
    if (others > 0) {
      add(layers, Messages.of("chart.queue.others", Numbers.count(others)), run, rest);
    }
    return layers;
  }

  private static Set<Lane> longest(List<Lane> lanes) {
    List<Lane> sorted = new ArrayList<>(lanes);
    sorted.removeIf(Lane::isRest);
    sorted.sort(Comparator.comparingDouble((Lane lane) -> lane.queue().sum()).reversed());
    int count = lanes.size() <= MOST_BANDS ? sorted.size() : MOST_BANDS - 1;
    return new HashSet<>(sorted.subList(0, Math.min(count, sorted.size())));
  }

  /** A queue in which nothing ever waited has no band. */
  private static void add(List<Layer> layers, String name, Run run, double[] depth) {
    boolean used = false;
    for (double value : depth) {
      used |= value > 0;
    }
    if (used || layers.isEmpty()) {
      double strength = layers.size() % 2 == 0 ? 0.95 : 0.68;
      Tint tint = new Tint(ColorRole.QUEUED, strength);
      layers.add(new Layer(name, Timeline.steps(run, depth), tint));
    }
  }

  private static void addTo(double[] sums, Series series) {
    for (int i = 0; i < Math.min(sums.length, series.size()); i++) {
      sums[i] += Double.isNaN(series.at(i)) ? 0 : series.at(i);
    }
  }

  private static String summary(Run run) {
    var queue = run.totals().queue();
    return Messages.of(
        "chart.queue.summary", Numbers.count(queue.mean()), Numbers.count(queue.max()));
  }
}
