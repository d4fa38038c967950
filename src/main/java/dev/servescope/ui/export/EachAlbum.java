package dev.servescope.ui.export;

import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.explore.ChartOptions;
import dev.servescope.ui.plot.Dashboard;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.SameAxes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The charts of several runs, those of a kind on the same axes. They are made when the first of
 * their kind is asked for.
 */
public final class EachAlbum {
  private final List<Run> runs;
  private final ChartKind kind;
  private @Nullable List<Figure> alike;

  private EachAlbum(List<Run> runs, ChartKind kind) {
    this.runs = runs;
    this.kind = kind;
  }

  /** Every chart of every run, kind by kind; the names of the files tell the runs apart. */
  public static List<Sheet> of(List<Run> runs) {
    var sheets = new ArrayList<Sheet>();
    for (var kind : ChartKind.values()) {
      var its = new EachAlbum(List.copyOf(runs), kind);
      for (int i = 0; i < runs.size(); i++) {
        sheets.add(its.sheet(i));
      }
    }
    return List.copyOf(sheets);
  }

  private Sheet sheet(int index) {
    var run = runs.get(index);
    var name = run.scenario().name();
    var key = "%s_%d-%s".formatted(kind.key(), index + 1, FileNames.safe(name));
    var label = Messages.of("export.chart-of", kind.title(), name);
    return Sheet.chart(
        key, label, run.scenario(), () -> Dashboard.of(figures().get(index).titledAs(label)));
  }

  private List<Figure> figures() {
    var there = alike;
    if (there == null) {
      there =
          SameAxes.of(
              runs.stream().map(run -> kind.figure(run, null, ChartOptions.USUAL)).toList());
      alike = there;
    }
    return there;
  }
}
