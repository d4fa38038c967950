package dev.servescope.ui.export;

import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.explore.ChartOptions;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.plot.Dashboard;
import dev.servescope.ui.plot.Range;
import dev.servescope.ui.tile.Metric;
import dev.servescope.ui.tile.TileReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be exported of one run: the dashboard and every chart, as the window shows them now.
 *
 * @param visible the stretch of time that is zoomed into, or null for the whole run
 * @param options how the charts show the run
 * @param shown the charts in the window
 */
public record ExploreAlbum(
    Run run,
    @Nullable Run pinned,
    @Nullable Range visible,
    ChartOptions options,
    List<ChartKind> shown) {
  /** The name of the dashboard in the names of files. */
  public static final String WHOLE = "dashboard";

  private static final int COLUMNS = 2;

  /** What a model shows; empty before its first run, and while a lesson hides how it goes on. */
  public static Optional<Album> of(ExploreModel model) {
    return Optional.ofNullable(model.runs().runProperty().get())
        .filter(run -> !model.futureHiddenProperty().get())
        .map(
            run ->
                new ExploreAlbum(
                        run,
                        model.pinnedProperty().get(),
                        model.visibleProperty().get(),
                        model.options(),
                        model.choices().shownProperty().get())
                    .album());
  }

  /** What a window would show of a finished run at first; on the JavaFX thread. */
  public static Album of(Run run) {
    var model = new ExploreModel(run.scenario(), new FinishedRun(run), new FinishedRun.Alone());
    return of(model).orElseThrow();
  }

  /** The names of all pages in the names of files. */
  public static List<String> keys() {
    return Stream.concat(Stream.of(WHOLE), Arrays.stream(ChartKind.values()).map(ChartKind::key))
        .toList();
  }

  private Album album() {
    var scenario = run.scenario();
    var sheets = new ArrayList<Sheet>();
    sheets.add(
        Sheet.page(WHOLE, Messages.of("export.whole"), scenario, this::whole, Tables::ofValues));
    for (var kind : ChartKind.values()) {
      sheets.add(Sheet.chart(kind.key(), kind.title(), scenario, () -> chart(kind)));
    }
    return new Album(scenario.name(), sheets);
  }

  private Dashboard chart(ChartKind kind) {
    return Dashboard.of(kind.figure(run, pinned, options)).within(visible);
  }

  private Dashboard whole() {
    var figures = shown.stream().map(kind -> kind.figure(run, pinned, options)).toList();
    var against = pinned == null ? "" : Messages.of("export.against", pinned.scenario().name());
    return new Dashboard(run.scenario().name(), against, values(), figures, COLUMNS, visible);
  }

  private List<Dashboard.Value> values() {
    return Arrays.stream(Metric.values())
        .map(metric -> TileReading.of(metric, run, pinned, Double.POSITIVE_INFINITY))
        .map(ExploreAlbum::value)
        .toList();
  }

  private static Dashboard.Value value(TileReading reading) {
    var shown = reading.reading();
    return new Dashboard.Value(reading.metric().title(), shown.number(), shown.unit());
  }
}
