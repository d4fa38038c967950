package dev.servescope.ui.explore;

import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.chart.CostChart;
import dev.servescope.ui.chart.LatencyChart;
import dev.servescope.ui.chart.QueueChart;
import dev.servescope.ui.chart.ServerChart;
import dev.servescope.ui.plot.Figure;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The four charts, in their order. */
public enum ChartKind {
  /** Percentiles of latency over time. */
  LATENCY,
  /** Requests waiting, by instance. */
  QUEUE,
  /** What each server does and when. */
  SERVERS,
  /** Dollars by cause. */
  COST;

  /** The name in ids and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
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
      case LATENCY -> LatencyChart.of(run, pinned, options.latencyLogarithmic());
      case QUEUE -> QueueChart.of(run, pinned);
      case SERVERS -> ServerChart.of(run, options.detail());
      case COST -> options.costSoFar() ? CostChart.soFar(run, pinned) : CostChart.of(run, pinned);
    };
  }

  /** The chart before the first run. */
  Figure blank() {
    return Figure.titled(title()).emptyText(Messages.of("chart.waiting")).build();
  }
}
