package dev.servescope.app;

import dev.servescope.cli.port.ChartFile;
import dev.servescope.cli.port.ChartFiles;
import dev.servescope.cli.port.ChartWriter;
import dev.servescope.cli.port.ComparisonChartWriter;
import dev.servescope.cli.port.SweepChartWriter;
import dev.servescope.run.Run;
import dev.servescope.study.compare.Comparison;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.ui.compare.CompareAlbum;
import dev.servescope.ui.compare.CompareCharts;
import dev.servescope.ui.export.ExploreAlbum;
import dev.servescope.ui.export.Press;
import dev.servescope.ui.export.Sheet;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.FileKind;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.sweep.SweepAlbum;
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
  public List<Path> write(Run run, ChartFiles files) throws IOException {
    return write(draw(() -> ExploreAlbum.of(run).filled()), files);
  }

  @Override
  public List<String> keys() {
    return ExploreAlbum.keys();
  }

  /** Those of sweeps. */
  SweepChartWriter ofSweeps() {
    return new SweepChartWriter() {
      @Override
      public List<String> keys(List<Measure> measures) {
        return measures.stream().map(SweepAlbum::key).toList();
      }

      @Override
      public List<Path> write(Sweep sweep, List<Measure> measures, ChartFiles files)
          throws IOException {
        return ChartPictures.this.write(draw(() -> SweepAlbum.of(sweep, measures).sheets()), files);
      }
    };
  }

  /** Those of comparisons. */
  ComparisonChartWriter ofComparisons() {
    return new ComparisonChartWriter() {
      @Override
      public List<String> keys() {
        return CompareCharts.KEYS;
      }

      @Override
      public List<Path> write(Comparison comparison, ChartFiles files) throws IOException {
        var sheets =
            draw(() -> CompareAlbum.of(comparison).sheets()).stream()
                .filter(sheet -> sheet.shape() == Sheet.Shape.CHART);
        return ChartPictures.this.write(sheets.toList(), files);
      }
    };
  }

  private List<Path> write(List<Sheet> sheets, ChartFiles files) throws IOException {
    var press = new Press(store);
    var written = new ArrayList<Path>();
    for (var sheet : sheets) {
      for (var asked : files.kinds()) {
        var kind = kind(asked);
        var file = files.file(sheet.key(), asked);
        written.add(written(draw(() -> press.toFile(sheet, kind, ExportChoice.DEFAULT, file))));
      }
    }
    return written;
  }

  private static FileKind kind(ChartFile asked) {
    return switch (asked) {
      case PNG -> FileKind.PNG;
      case SVG -> FileKind.SVG;
      case PDF -> FileKind.PDF;
      case CSV -> FileKind.CSV;
    };
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
