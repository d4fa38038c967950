package dev.servescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.export.Album;
import dev.servescope.ui.export.Sheet;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Interpolation;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.port.Drawing;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.FileKind;
import dev.servescope.ui.port.Picture;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.port.Table;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Charts are written to files, one after the other. */
class ExportRunTest extends ModelFixture {
  private static Album twoTables(Scenario scenario) {
    var curve = Curve.of(new double[] {0, 1}, new double[] {1, 2});
    var line =
        new Mark.Line(
            "a line", curve, Tint.of(ColorRole.ACCENT), Stroke.MAIN, Interpolation.STRAIGHT);
    var figure = Figure.titled("A chart").add(line).build();
    return new Album(
        "Two: charts",
        List.of(Sheet.chart("one", scenario, figure), Sheet.chart("two", scenario, figure)));
  }

  @Test
  void severalChartsAreExportedInOneActionAndReplaceNothing() throws IOException {
    var album = twoTables(scenario());
    var choice = ExportChoice.DEFAULT.as(List.of(FileKind.CSV));
    new ExportRun(model, choice, album.sheets()).into(album, folder);
    assertThat(notice()).isEqualTo("Saved in " + folder + ", files: 2.");
    new ExportRun(model, choice, album.sheets()).into(album, folder);
    assertThat(folder.resolve("two-charts_one.csv")).hasContent("Time (s),a line\n0,1\n1,2");
    assertThat(folder.resolve("two-charts_one-2.csv")).exists();
    assertThat(folder.resolve("two-charts_two-2.csv")).exists();
  }

  @Test
  void anExportThatFailsOnTheWaySaysHowFarItCameAndCostsNoWork() {
    var full = new FullDisk(storage.pictures());
    model = new WindowModel(FakePorts.of(storage, full, choosers), Settings.DEFAULT);
    change();
    var mine = scenario();
    var album = twoTables(mine);
    var choice = ExportChoice.DEFAULT.as(List.of(FileKind.CSV));
    new ExportRun(model, choice, album.sheets()).into(album, folder);
    assertThat(notice())
        .isEqualTo("Saved 1 of 2 files. Could not save two-charts_two.csv: the disk is full.");
    assertThat(model.notices().shownProperty().get().bad()).isTrue();
    assertThat(scenario()).isEqualTo(mine);
    assertThat(model.explore().editor().dirtyProperty().get()).isTrue();
  }

  /** Has room for one table. */
  private static final class FullDisk implements PictureStore {
    private final PictureStore disk;
    private boolean used;

    FullDisk(PictureStore disk) {
      this.disk = disk;
    }

    @Override
    public void savePng(Path file, Picture picture) throws IOException {
      disk.savePng(file, picture);
    }

    @Override
    public void saveSvg(Path file, Drawing drawing) throws IOException {
      disk.saveSvg(file, drawing);
    }

    @Override
    public void savePdf(Path file, Drawing drawing) throws IOException {
      disk.savePdf(file, drawing);
    }

    @Override
    public void saveCsv(Path file, Table table) throws IOException {
      if (used) {
        throw new IOException("Could not save " + file.getFileName() + ": the disk is full.");
      }
      used = true;
      disk.saveCsv(file, table);
    }

    @Override
    public List<Path> free(Path folder, List<String> names) {
      return disk.free(folder, names);
    }
  }
}
