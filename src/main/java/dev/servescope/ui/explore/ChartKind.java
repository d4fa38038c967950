package dev.servescope.ui.explore;

import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.chart.BatchChart;
import dev.servescope.ui.chart.ComponentChart;
import dev.servescope.ui.chart.CostChart;
import dev.servescope.ui.chart.InstanceChart;
import dev.servescope.ui.chart.LatencyChart;
import dev.servescope.ui.chart.OutcomeChart;
import dev.servescope.ui.chart.QueueChart;
import dev.servescope.ui.chart.ServerChart;
import dev.servescope.ui.plot.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a chart may show, in the order in which it is offered. */
public enum ChartKind {
  /** Percentiles of latency over time. */
  LATENCY,
  /** Requests waiting, by instance. */
  QUEUE,
  /** What each server does and when. */
  SERVERS,
  /** Dollars by cause. */
  COST,
  /** Instances by state, and what the scaler decided. */
  INSTANCES,
  /** How large the batches are. */
  BATCHES,
  /** What the mean latency is made of. */
  COMPONENTS,
  /** How requests end. */
  OUTCOMES;

  /** What stands in the window at first, from the left and from the top. */
  public static final List<ChartKind> USUAL = List.of(LATENCY, QUEUE, SERVERS, COST);

  /** The name in ids, message keys and settings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that name, if there is one. */
  public static Optional<ChartKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  /** What the chart is called. */
  public String title() {
    return Messages.of("chart." + key());
  }

  /**
   * The chart of a run.
   *
   * @param pinned the run behind it
   * @param options how it is shown
   */
  public Figure figure(Run run, @Nullable Run pinned, ChartOptions options) {
    return switch (this) {
      case LATENCY -> LatencyChart.of(run, pinned, options.latencyLogarithmic(), options.theory());
      case QUEUE -> QueueChart.of(run, pinned, options.theory());
      case SERVERS -> ServerChart.of(run, options.detail());
      case COST -> options.costSoFar() ? CostChart.soFar(run, pinned) : CostChart.of(run, pinned);
      case INSTANCES -> InstanceChart.of(run, pinned, options.pool());
      case BATCHES ->
          options.batchesOverTime()
              ? BatchChart.overTime(run, pinned)
              : BatchChart.bySize(run, pinned);
      case COMPONENTS -> ComponentChart.of(run, pinned);
      case OUTCOMES -> OutcomeChart.of(run, pinned, options.outcomes());
    };
  }

  /** The chart while its run is kept secret. */
  Figure secret() {
    return Figure.titled(title()).emptyText(Messages.of("chart.secret")).build();
  }

  /** The chart before the first run. */
  Figure blank() {
    return Figure.titled(title()).emptyText(Messages.of("chart.waiting")).build();
  }
}
