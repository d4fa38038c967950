package dev.servescope.ui.explore;

import dev.servescope.run.Detail;
import dev.servescope.study.Expectation;
import dev.servescope.ui.chart.OutcomeChart;
import org.jspecify.annotations.Nullable;

/**
 * How the charts show a run.
 *
 * @param detail every batch of a stretch that is looked at, where the run itself holds too many
 * @param theory what theory expects, once that is known
 * @param latencyLogarithmic whether latency stands on a logarithmic scale, so that a spike leaves
 *     the rest to be read
 * @param costSoFar whether the cost is what was spent since the start, not what an hour costs
 * @param pool whose instances are shown, 1 for the first; 0 for those of all pools
 * @param batchesOverTime whether batches are shown as their mean size over time, not by size
 * @param outcomes what is shown of how requests end
 */
public record ChartOptions(
    @Nullable Detail detail,
    @Nullable Expectation theory,
    boolean latencyLogarithmic,
    boolean costSoFar,
    int pool,
    boolean batchesOverTime,
    OutcomeChart.View outcomes) {
  /** As the window shows a run at first, before theory is asked. */
  public static final ChartOptions USUAL =
      new ChartOptions(null, null, false, false, 0, false, OutcomeChart.View.OUTCOMES);
}
