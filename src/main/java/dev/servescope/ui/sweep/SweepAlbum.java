package dev.servescope.ui.sweep;

import dev.servescope.study.confidence.Measure;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.ui.Messages;
import dev.servescope.ui.export.Album;
import dev.servescope.ui.export.Sheet;
import java.util.ArrayList;
import java.util.List;

/** What can be exported of a sweep, with or without a window: a chart of each result. */
public final class SweepAlbum {
  private SweepAlbum() {}

  /** A sheet for each result. */
  public static Album of(Sweep sweep, List<Measure> measures) {
    return of(SweepDrawing.of(sweep, measures, sweep.plan().base()));
  }

  /** What is shown. */
  static Album of(SweepDrawing drawing) {
    var base = drawing.sweep().plan().base();
    var sheets = new ArrayList<Sheet>();
    for (int i = 0; i < drawing.figures().size(); i++) {
      sheets.add(Sheet.chart(key(drawing.measures().get(i)), base, drawing.figures().get(i)));
    }
    return new Album(base.name(), sheets);
  }

  /** The name of the chart of a result in the names of files. */
  public static String key(Measure measure) {
    return Messages.key(measure);
  }
}
