package dev.servescope.ui.export;

import dev.servescope.run.Run;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.PictureStore;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * All pictures of a run without a window: those that the window would export of it as it first
 * shows it, at the usual size. Only on the JavaFX thread.
 */
public final class PictureBook {
  private final Exporter exporter;

  /**
   * Opens a run.
   *
   * @param run a finished one
   */
  public PictureBook(Run run, PictureStore store) {
    var model = new ExploreModel(run.scenario(), new FinishedRun(run), new FinishedRun.Alone());
    exporter = new Exporter(model, store);
  }

  /** The whole dashboard, and each chart that has something to show. */
  public List<Subject> subjects() {
    return Subject.all().stream().filter(exporter::hasData).toList();
  }

  /**
   * Draws one of them now and gives what will write it, which may be done on another thread.
   *
   * @param folder where the picture will stand
   * @param name the beginning of the file's name, such as {@code spike} for {@code
   *     spike-latency.png}
   */
  public Callable<Path> draw(Subject subject, Path folder, String name) {
    var file = folder.resolve(name + "-" + subject.key() + ".png");
    return exporter.toFile(subject, ExportChoice.DEFAULT, file);
  }
}
