package dev.servescope.app;

import dev.servescope.cli.port.ChartWriter;
import dev.servescope.run.Run;
import dev.servescope.study.compare.Comparison;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.ui.compare.CompareBook;
import dev.servescope.ui.export.PictureBook;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.sweep.SweepBook;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The charts that the command line writes: what the window would export. JavaFX starts with the
 * first of them and ends when this is closed.
 */
final class ChartPictures implements ChartWriter, AutoCloseable {
  private final PictureStore store;
  private @Nullable HeadlessToolkit toolkit;

  ChartPictures(PictureStore store) {
    this.store = store;
  }

  @Override
  public List<Path> write(Run run, Path folder, String baseName) throws IOException {
    var book = draw(() -> new PictureBook(run, store));
    var files = new ArrayList<Path>();
    for (var subject : draw(book::subjects)) {
      files.add(written(draw(() -> book.draw(subject, folder, baseName))));
    }
    return files;
  }

  /** Writes a chart of each result of a sweep. */
  List<Path> write(Sweep sweep, List<Measure> measures, Path folder, String baseName)
      throws IOException {
    var book = new SweepBook(sweep, measures, store);
    var files = new ArrayList<Path>();
    for (int i = 0; i < measures.size(); i++) {
      int page = i;
      files.add(written(draw(() -> book.draw(page, folder, baseName))));
    }
    return files;
  }

  /** Writes the charts of a comparison. */
  List<Path> write(Comparison comparison, Path folder, String baseName) throws IOException {
    var book = draw(() -> new CompareBook(comparison, store));
    var files = new ArrayList<Path>();
    for (int i = 0; i < book.size(); i++) {
      int chart = i;
      files.add(written(draw(() -> book.draw(chart, folder, baseName))));
    }
    return files;
  }

  private <T> T draw(Callable<T> code) throws IOException {
    try {
      return toolkit().call(code);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The charts were not all drawn.");
    }
  }

  private HeadlessToolkit toolkit() {
    var started = toolkit;
    if (started == null) {
      started = new HeadlessToolkit();
      toolkit = started;
    }
    return started;
  }

  /** A picture's file; the callable fails for no other reason than the disk. */
  private static Path written(Callable<Path> picture) throws IOException {
    try {
      return picture.call();
    } catch (IOException | RuntimeException known) {
      throw known;
    } catch (Exception other) {
      throw new IllegalStateException(other);
    }
  }

  @Override
  public void close() {
    if (toolkit != null) {
      toolkit.close();
    }
  }
}
