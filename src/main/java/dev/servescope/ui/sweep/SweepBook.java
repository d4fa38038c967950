package dev.servescope.ui.sweep;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.FigureImage;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.Picture;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.theme.Palette;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Pictures of a sweep without a window, at the usual size. Only on the JavaFX thread. */
public final class SweepBook {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 400;

  private final List<Measure> measures;
  private final List<Figure> figures;
  private final Scenario base;
  private final PictureStore store;

  /** Opens a sweep: a page for each result. */
  public SweepBook(Sweep sweep, List<Measure> measures, PictureStore store) {
    this(SweepDrawing.of(sweep, measures, sweep.plan().base()), store);
  }

  /** Opens what is shown. */
  SweepBook(SweepDrawing drawing, PictureStore store) {
    this.measures = drawing.measures();
    this.figures = drawing.figures();
    this.base = drawing.sweep().plan().base();
    this.store = store;
  }

  /**
   * Draws every page now and gives what will write them, which may be done on another thread.
   *
   * @param file each picture has its name and that of its result behind it
   */
  public Callable<Path> draw(Path file) {
    var name = String.valueOf(file.getFileName()).replaceFirst("(?i)[.](png|svg)$", "");
    var folder = file.toAbsolutePath().getParent();
    var pages = new ArrayList<Callable<Path>>();
    for (int page = 0; page < figures.size(); page++) {
      pages.add(draw(page, folder == null ? file : folder, name));
    }
    return () -> {
      var last = file;
      for (var page : pages) {
        last = page.call();
      }
      return last;
    };
  }

  /**
   * Draws a page now and gives what will write it, which may be done on another thread.
   *
   * @param page 0 for the first result
   * @param name the beginning of the file's name, such as {@code spike} for {@code spike-p95.png}
   */
  public Callable<Path> draw(int page, Path folder, String name) {
    var choice = ExportChoice.DEFAULT;
    var figure = figures.get(page);
    var drawn = FigureImage.render(figure, WIDTH, HEIGHT, choice.pixels() / WIDTH, Palette.PRINT);
    var picture =
        new Picture(drawn.toArgb(), drawn.width(), choice.density(), figure.title(), base);
    var result = measures.get(page).name().toLowerCase(Locale.ROOT).replace('_', '-');
    var file = folder.resolve(name + "-" + result + ".png");
    return () -> {
      store.savePng(file, picture);
      return file;
    };
  }
}
