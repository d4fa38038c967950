package dev.servescope.ui.compare;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.compare.Comparison;
import dev.servescope.study.compare.ComparisonTable;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Dashboard;
import dev.servescope.ui.plot.FigureImage;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.Picture;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Pictures of a comparison, with or without a window. Only on the JavaFX thread. */
public final class CompareBook {
  private static final double PAGE_WIDTH = 1200;
  private static final double PAGE_HEIGHT = 800;
  private static final double CHART_WIDTH = 640;
  private static final double CHART_HEIGHT = 400;
  private static final int COLUMNS = 2;

  private final Dashboard page;
  private final List<Dashboard> charts;
  private final Scenario reference;
  private final String table;
  private final PictureStore store;

  /** Opens a comparison: a page with all charts, and a page for each. */
  public CompareBook(Comparison comparison, PictureStore store) {
    var figures = CompareCharts.of(comparison);
    this.reference = comparison.reference().scenario();
    this.page =
        new Dashboard(
            Messages.of("compare.page", reference.name()),
            comparison.trafficRemark().orElse(""),
            List.of(),
            figures,
            COLUMNS,
            null);
    this.charts = figures.stream().map(Dashboard::of).toList();
    this.table = new ComparisonTable(comparison).csv();
    this.store = store;
  }

  /** How many pages {@link #draw(int, Path, String)} knows. */
  public int size() {
    return charts.size();
  }

  /**
   * Draws one chart for print now and gives what will write it, which may be done on another
   * thread.
   *
   * @param chart 0 for the first
   * @param name the beginning of the file's name, such as {@code spike} for {@code spike-queue.png}
   */
  public Callable<Path> draw(int chart, Path folder, String name) {
    var file = folder.resolve(name + "-" + CompareCharts.KEYS.get(chart) + ".png");
    return png(charts.get(chart), CHART_WIDTH, CHART_HEIGHT, ExportChoice.DEFAULT, file);
  }

  /** Draws all charts on a page; a name that ends in .svg gets a drawing, any other a PNG. */
  public Callable<Path> drawPage(ExportChoice choice, Path file) {
    var name = String.valueOf(file.getFileName());
    if (name.matches("(?i).*\\.svg")) {
      var svg = FigureImage.toSvg(page, PAGE_WIDTH, PAGE_HEIGHT, palette(choice));
      return () -> written(file, () -> store.saveText(file, svg));
    }
    var png = name.matches("(?i).*\\.png") ? file : file.resolveSibling(name + ".png");
    return png(page, PAGE_WIDTH, PAGE_HEIGHT, choice, png);
  }

  /** What will write the table as CSV beside a picture. */
  public Callable<Path> table(Path picture) {
    var name = String.valueOf(picture.getFileName()).replaceFirst("(?i)\\.(png|svg)$", "");
    var file = picture.resolveSibling(name + ".csv");
    return () -> written(file, () -> store.saveText(file, table));
  }

  private Callable<Path> png(
      Dashboard its, double width, double height, ExportChoice choice, Path file) {
    double scale = choice.pixels() / width;
    var drawn = FigureImage.render(its, width, height, scale, palette(choice));
    var picture =
        new Picture(drawn.toArgb(), drawn.width(), choice.density(), page.title(), reference);
    return () -> written(file, () -> store.savePng(file, picture));
  }

  private static Palette palette(ExportChoice choice) {
    return choice.theme() == Theme.DARK ? Palette.DARK : Palette.PRINT;
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static Path written(Path file, Writing writing) throws IOException {
    writing.write();
    return file;
  }
}
