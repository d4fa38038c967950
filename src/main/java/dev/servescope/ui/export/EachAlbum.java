package dev.servescope.ui.export;

import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ChartKind;
import dev.servescope.ui.explore.ChartOptions;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.SameAxes;
import java.util.ArrayList;
import java.util.List;

/** The charts of several runs, those of a kind on the same axes. */
public final class EachAlbum {
  private EachAlbum() {}

  /** Every chart of every run, kind by kind; the names of the files tell the runs apart. */
  public static List<Sheet> of(List<Run> runs) {
    var sheets = new ArrayList<Sheet>();
    for (var kind : ChartKind.values()) {
      var figures = runs.stream().map(run -> kind.figure(run, null, ChartOptions.USUAL)).toList();
      var alike = SameAxes.of(figures);
      for (int i = 0; i < runs.size(); i++) {
        sheets.add(sheet(kind, runs.get(i), alike.get(i), i + 1));
      }
    }
    return List.copyOf(sheets);
  }

  private static Sheet sheet(ChartKind kind, Run run, Figure figure, int number) {
    var name = run.scenario().name();
    var titled = figure.titledAs(Messages.of("export.chart-of", kind.title(), name));
    var key = "%s_%d-%s".formatted(kind.key(), number, FileNames.safe(name));
    return Sheet.chart(key, run.scenario(), titled);
  }
}
