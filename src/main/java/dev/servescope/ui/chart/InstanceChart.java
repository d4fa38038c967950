package dev.servescope.ui.chart;

import dev.servescope.run.Decision;
import dev.servescope.run.PoolRun;
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
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many instances there are over time, stacked by state, with the number that is wanted as a
 * line and a dot for each decision of the scaler, which tells its reasons at the cursor.
 */
public final class InstanceChart {
  private InstanceChart() {}

  /**
   * The chart of a run, with the number of instances of a baseline if there is one.
   *
   * @param pool 1 for the first; 0, or one that is not there, for all together
   */
  public static Figure of(Run run, @Nullable Run baseline, int pool) {
    Pools pools = Pools.of(run, pool);
    FigureBuilder figure =
        Timeline.figure("chart.instances", run)
            .subtitle(subtitle(run, pools))
            .y(Axis.of(Unit.INSTANCES))
            .emptyText(Messages.of("chart.servers.empty"))
            .summary(summary(run, pools));
    figure.add(new Mark.StackedArea("", layers(run, pools), Interpolation.STEP));
    if (baseline != null) {
      var ghost = Timeline.steps(baseline, all(Pools.of(baseline, pool)));
      figure.add(Timeline.ghost(Messages.of("chart.pinned"), ghost, Interpolation.STEP));
    }
    return figure.addAll(wanted(run, pools)).add(decisions(pools)).build();
  }

  private static List<Layer> layers(Run run, Pools pools) {
    List<Layer> layers = new ArrayList<>();
    add(layers, run, pools, "busy", PoolRun::busy, States.BUSY);
    add(layers, run, pools, "idle", PoolRun::idle, Tint.of(ColorRole.IDLE));
    add(layers, run, pools, "starting", PoolRun::starting, States.STARTING);
    add(layers, run, pools, "failed", PoolRun::down, States.DOWN);
    return layers;
  }

  /** A state in which nothing ever was has no band, but busy, the first, always has one. */
  private static void add(
      List<Layer> layers,
      Run run,
      Pools pools,
      String state,
      Function<PoolRun, Series> part,
      Tint tint) {
    double[] values = pools.sum(part);
    boolean used = Series.of(values).max() > 0;
    if (used || layers.isEmpty()) {
      layers.add(new Layer(States.name(state), Timeline.steps(run, values), tint));
    }
  }

  private static double[] all(Pools pools) {
    return pools.sum(pool -> pool.busy().plus(pool.idle()).plus(pool.starting()).plus(pool.down()));
  }

  /** On demand only the warm instances are wanted without a request, and there may be none. */
  private static List<Mark> wanted(Run run, Pools pools) {
    double[] wanted = pools.wanted();
    if (wanted.length == 0 || (pools.onDemand() && Series.of(wanted).max() == 0)) {
      return List.of();
    }
    String key = pools.onDemand() ? "chart.instances.warm" : "chart.instances.wanted";
    var stroke = new Stroke(1.4, Stroke.Dash.SOLID);
    var curve = Timeline.steps(run, wanted);
    return List.of(
        new Mark.Line(Messages.of(key), curve, Tint.of(ColorRole.INK), stroke, Interpolation.STEP));
  }

  private static Mark decisions(Pools pools) {
    List<Mark.Note> notes = new ArrayList<>();
    boolean several = pools.indices().size() > 1;
    double[] levels = new double[pools.indices().stream().mapToInt(i -> i + 1).max().orElse(0)];
    for (int index : pools.indices()) {
      levels[index] = (double) pools.scenario(index).replicas() * pools.shards(index, 0);
    }
    for (Decision decision : inOrder(pools)) {
      int index = decision.pool() - 1;
      double at = decision.atSeconds();
      levels[index] = (double) decision.after() * pools.shards(index, at);
      double level = 0;
      for (double part : levels) {
        level += part;
      }
      String who = several ? pools.at(index).name() : "";
      String text = DecisionWords.of(decision, pools.scenario(index), who);
      notes.add(new Mark.Note(at, level, decision.changes(), text));
    }
    return new Mark.Notes("", notes, Tint.of(ColorRole.INK));
  }

  private static List<Decision> inOrder(Pools pools) {
    return pools.indices().stream()
        .flatMap(index -> pools.at(index).decisions().stream())
        .sorted(Comparator.comparingLong(Decision::atNanos))
        .toList();
  }

  private static String subtitle(Run run, Pools pools) {
    String frame = Timeline.frameLength(run);
    return pools.name().isEmpty()
        ? Messages.of("chart.instances.subtitle", frame)
        : Messages.of("chart.instances.subtitle-pool", pools.name(), frame);
  }

  private static String summary(Run run, Pools pools) {
    long changes = inOrder(pools).stream().filter(Decision::changes).count();
    String usual =
        Messages.of(
            pools.name().isEmpty() ? "chart.instances.summary" : "chart.instances.summary-pool",
            Numbers.count(mean(run, all(pools))),
            Numbers.count(mean(run, pools.sum(PoolRun::busy))),
            Numbers.count(mean(run, pools.sum(PoolRun::idle))),
            Numbers.count(Series.of(all(pools)).max()),
            pools.name());
    return changes == 0
        ? usual
        : usual + " " + Messages.of("chart.instances.changes", Numbers.count(changes));
  }

  /** The last frame may be shorter than the others. */
  private static double mean(Run run, double[] values) {
    double sum = 0;
    double time = 0;
    for (int i = 0; i < values.length; i++) {
      double length = Timeline.end(run, i) - run.frames().startSeconds(i);
      sum += values[i] * length;
      time += length;
    }
    return time > 0 ? sum / time : Double.NaN;
  }
}
