package dev.servescope.ui.compare;

import dev.servescope.study.compare.Comparison;
import dev.servescope.study.compare.ComparisonTable;
import dev.servescope.study.compare.Contender;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Sentences;
import dev.servescope.ui.export.Album;
import dev.servescope.ui.export.EachAlbum;
import dev.servescope.ui.export.Sheet;
import dev.servescope.ui.plot.Dashboard;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.port.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be exported of a comparison, with or without a window. */
public final class CompareAlbum {
  /** The name of the page with all charts in the names of files. */
  public static final String WHOLE = "comparison";

  private static final int COLUMNS = 2;

  private CompareAlbum() {}

  /** A page with all charts, each of them, and those of the scenarios that have been run. */
  public static Album of(Comparison comparison) {
    return of(comparison, CompareCharts.of(comparison));
  }

  /** The same with the charts as they are shown. */
  static Album of(Comparison comparison, List<Figure> figures) {
    var reference = comparison.reference().scenario();
    var sheets = new ArrayList<Sheet>();
    sheets.add(
        Sheet.page(
            WHOLE,
            Messages.of("export.comparison"),
            reference,
            () -> page(comparison, figures),
            page -> table(comparison)));
    for (int i = 0; i < figures.size(); i++) {
      sheets.add(Sheet.chart(CompareCharts.KEYS.get(i), reference, figures.get(i)));
    }
    var runs = comparison.contenders().stream().map(Contender::run).flatMap(Optional::stream);
    return new Album(reference.name(), sheets, EachAlbum.of(runs.toList()));
  }

  private static Dashboard page(Comparison comparison, List<Figure> figures) {
    return new Dashboard(
        Messages.of("compare.page", comparison.reference().scenario().name()),
        comparison.trafficRemark().map(Sentences::of).orElse(""),
        List.of(),
        figures,
        COLUMNS,
        null);
  }

  private static Table table(Comparison comparison) {
    var table = new ComparisonTable(comparison);
    return new Table(table.columns(), table.rows());
  }
}
