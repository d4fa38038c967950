package dev.servescope.ui.export;

import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.explore.ChartOptions;
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
   * @param options how the charts show the run
   * @param shown the charts in the window
   */
  static Dashboard of(
      Subject subject,
      Run run,
      @Nullable Run pinned,
      @Nullable Range visible,
      ChartOptions options,
      List<ChartKind> shown) {
    var page =
        switch (subject) {
          case Subject.Chart(var kind) -> Dashboard.of(kind.figure(run, pinned, options));
          case Subject.Whole any -> whole(run, pinned, options, shown);
        };
    return page.within(visible);
  }

  private static Dashboard whole(
      Run run, @Nullable Run pinned, ChartOptions options, List<ChartKind> shown) {
    var figures = shown.stream().map(kind -> kind.figure(run, pinned, options)).toList();
    var against = pinned == null ? "" : Messages.of("export.against", pinned.scenario().name());
    return new Dashboard(
        run.scenario().name(), against, values(run, pinned), figures, COLUMNS, null);
  }

  private static List<Dashboard.Value> values(Run run, @Nullable Run pinned) {
    return Arrays.stream(Metric.values())
        .map(metric -> TileReading.of(metric, run, pinned, Double.POSITIVE_INFINITY))
        .map(Pages::value)
        .toList();
  }

  private static Dashboard.Value value(TileReading reading) {
    var shown = reading.reading();
    return new Dashboard.Value(reading.metric().title(), shown.number(), shown.unit());
  }
}
