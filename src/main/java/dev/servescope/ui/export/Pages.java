package dev.servescope.ui.export;

import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.plot.Dashboard;
import dev.servescope.ui.tile.Metric;
import dev.servescope.ui.tile.TileReading;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on a picture. */
final class Pages {
  private static final int COLUMNS = 2;

  private Pages() {}

  static Dashboard of(Subject subject, Run run, @Nullable Run pinned) {
    return switch (subject) {
      case Subject.Chart(var kind) -> Dashboard.of(kind.figure(run, pinned, null));
      case Subject.Whole any -> whole(run, pinned);
    };
  }

  private static Dashboard whole(Run run, @Nullable Run pinned) {
    var figures =
        Arrays.stream(ChartKind.values()).map(kind -> kind.figure(run, pinned, null)).toList();
    var against = pinned == null ? "" : Messages.of("export.against", pinned.scenario().name());
    return new Dashboard(run.scenario().name(), against, values(run, pinned), figures, COLUMNS);
  }

  private static List<Dashboard.Value> values(Run run, @Nullable Run pinned) {
    return Arrays.stream(Metric.values())
        .map(metric -> TileReading.of(metric, run, pinned, Double.POSITIVE_INFINITY))
        .map(reading -> new Dashboard.Value(reading.metric().title(), reading.text()))
        .toList();
  }
}
