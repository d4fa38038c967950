package dev.servescope.app;

import dev.servescope.cli.Version;
import dev.servescope.storage.disk.Disk;
import dev.servescope.storage.disk.FreeNames;
import dev.servescope.storage.json.ScenarioJson;
import dev.servescope.storage.pdf.PdfFiles;
import dev.servescope.storage.pdf.PdfPage;
import dev.servescope.storage.picture.PdfScenario;
import dev.servescope.storage.picture.PngFiles;
import dev.servescope.storage.picture.PngNotes;
import dev.servescope.storage.picture.SvgScenario;
import dev.servescope.storage.report.TableCsv;
import dev.servescope.ui.plot.SvgSurface;
import dev.servescope.ui.port.Drawing;
import dev.servescope.ui.port.Picture;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.port.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Charts in files, each with its title and the version of the program. */
record Pictures() implements PictureStore {
  private static final double POINTS_PER_CENTIMETRE = 72 / 2.54;

  @Override
  public void savePng(Path file, Picture picture) throws IOException {
    var notes =
        new PngNotes(
            picture.dotsPerInch(),
            picture.title(),
            Version.program(),
            ScenarioJson.write(picture.scenario()));
    PngFiles.save(file, picture.argb(), picture.width(), notes);
  }

  @Override
  public void saveSvg(Path file, Drawing drawing) throws IOException {
    var surface =
        new SvgSurface(
            drawing.width(),
            drawing.height(),
            drawing.centimetres(),
            drawing.title(),
            Version.program(),
            SvgScenario.element(ScenarioJson.write(drawing.scenario())));
    drawing.painter().accept(surface);
    Disk.save(file, surface.toSvg().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void savePdf(Path file, Drawing drawing) throws IOException {
    double points = drawing.centimetres() * POINTS_PER_CENTIMETRE / drawing.width();
    var page = new PdfPage(drawing.width(), drawing.height(), points);
    drawing.painter().accept(new PdfSurface(page));
    var text = ScenarioJson.write(drawing.scenario());
    page.attach(PdfScenario.attachment(text, drawing.scenario().name()));
    PdfFiles.save(file, page, drawing.title(), Version.program());
  }

  @Override
  public void saveCsv(Path file, Table table) throws IOException {
    var text = TableCsv.text(table.columns(), table.rows());
    Disk.save(file, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<Path> free(Path folder, List<String> names) {
    return FreeNames.in(folder, names);
  }
}
