package dev.servescope.ui.export;

import dev.servescope.run.Detail;
import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.plot.Dashboard;
import dev.servescope.ui.plot.Range;
import dev.servescope.ui.tile.Metric;
import dev.servescope.ui.tile.TileReading;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on a picture. */
final class Pages {
  private static final int COLUMNS = 2;

  private Pages() {}

  /**
   * A page as the window shows it.
   *
   * @param visible the stretch of time that is zoomed into, or null for the whole run
   * @param detail the batches of that stretch, where the run does not hold them all
   */
  static Dashboard of(
      Subject subject,
      Run run,
      @Nullable Run pinned,
      @Nullable Range visible,
      @Nullable Detail detail) {
    var page =
        switch (subject) {
          case Subject.Chart(var kind) -> Dashboard.of(kind.figure(run, pinned, detail));
          case Subject.Whole any -> whole(run, pinned, detail);
        };
    return page.within(visible);
  }

  private static Dashboard whole(Run run, @Nullable Run pinned, @Nullable Detail detail) {
    var figures =
        Arrays.stream(ChartKind.values()).map(kind -> kind.figure(run, pinned, detail)).toList();
    var against = pinned == null ? "" : Messages.of("export.against", pinned.scenario().name());
    return new Dashboard(
        run.scenario().name(), against, values(run, pinned), figures, COLUMNS, null);
  }

  private static List<Dashboard.Value> values(Run run, @Nullable Run pinned) {
    return Arrays.stream(Metric.values())
        .map(metric -> TileReading.of(metric, run, pinned, Double.POSITIVE_INFINITY))
        .map(reading -> new Dashboard.Value(reading.metric().title(), reading.text()))
        .toList();
  }
}
