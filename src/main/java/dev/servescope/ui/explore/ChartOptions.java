package dev.servescope.ui.explore;

import dev.servescope.run.Detail;
import org.jspecify.annotations.Nullable;

/**
 * How the charts show a run.
 *
 * @param detail every batch of a stretch that is looked at, where the run itself holds too many
 * @param latencyLogarithmic whether latency stands on a logarithmic scale, so that a spike leaves
 *     the rest to be read
 * @param costSoFar whether the cost is what was spent since the start, not what an hour costs
 */
public record ChartOptions(
    @Nullable Detail detail, boolean latencyLogarithmic, boolean costSoFar) {}
