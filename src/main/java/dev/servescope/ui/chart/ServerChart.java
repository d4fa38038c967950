package dev.servescope.ui.chart;

import dev.servescope.run.Detail;
import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.FigureBuilder;
import dev.servescope.ui.text.Numbers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each instance does: a row an instance, a block a batch or, without batching, a request or a
 * segment of one. Where there are too many batches for blocks, the height of the colour is the
 * share of each frame. Phases of a cold start differ in strength; a crash covers what it ended.
 */
public final class ServerChart {
  private ServerChart() {}

  /**
   * The chart of a run.
   *
   * @param detail the batches of the visible part, for rows whose batches the run does not hold
   */
  public static Figure of(Run run, @Nullable Detail detail) {
    LaneNames names = LaneNames.of(run);
    LaneMarks marks = new LaneMarks(run, detail);
    List<Lane> lanes = LaneNames.ordered(run);
    FigureBuilder figure =
        Timeline.figure("chart.servers", run)
            .subtitle(subtitle(run, detail))
            .y(new Axis.Rows(lanes.stream().map(names::name).toList()))
            .emptyText(Messages.of("chart.servers.empty"))
            .summary(summary(run));
    for (int row = 0; row < lanes.size(); row++) {
      figure.addAll(marks.of(lanes.get(row), row));
    }
    boolean starting = lanes.stream().anyMatch(lane -> lane.starting().max() > 0);
    boolean down = lanes.stream().anyMatch(lane -> lane.down().max() > 0);
    States.legend(starting, down).forEach(figure::legend);
    return figure.build();
  }

  /** The lane of a row, from the top; empty for the rest taken together, and beside all rows. */
  public static Optional<Lane> lane(Run run, int row) {
    var lanes = LaneNames.ordered(run);
    return row >= 0 && row < lanes.size() && !lanes.get(row).isRest()
        ? Optional.of(lanes.get(row))
        : Optional.empty();
  }

  private static String subtitle(Run run, @Nullable Detail detail) {
    boolean exact = run.lanes().stream().allMatch(Lane::everyBatch);
    return exact || (detail != null && detail.complete())
        ? Messages.of("chart.servers.blocks" + block(run))
        : Messages.of("chart.servers.shares", Timeline.frameLength(run));
  }

  /** What is executed at once: a batch, where there were any, a segment or a whole request. */
  private static String block(Run run) {
    if (run.totals().batches().meanSize() > 1) {
      return "";
    }
    return run.scenario().pools().stream().anyMatch(pool -> pool.sharding().shards() > 1)
        ? ".segment"
        : ".request";
  }

  private static String summary(Run run) {
    var fleet = run.totals().instances();
    return Messages.of(
        "chart.servers.summary",
        Numbers.count(fleet.max()),
        Numbers.count(fleet.runningMean()),
        Numbers.percent(run.totals().utilization()));
  }
}
