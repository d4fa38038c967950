package dev.servescope.ui.export;

import dev.servescope.ui.plot.FigureImage;
import dev.servescope.ui.port.Drawing;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.FileKind;
import dev.servescope.ui.port.Picture;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Brings sheets to files and to the clipboard. */
public final class Press {
  private final PictureStore store;

  /** Writes to a store. */
  public Press(PictureStore store) {
    this.store = store;
  }

  /**
   * Draws now, on the JavaFX thread, and gives what will write the file, which may be done on
   * another thread.
   */
  public Callable<Path> toFile(Sheet sheet, FileKind kind, ExportChoice choice, Path file) {
    return switch (kind) {
      case PNG -> {
        var picture = picture(sheet, choice);
        yield () -> written(file, () -> store.savePng(file, picture));
      }
      case SVG -> {
        var drawing = drawing(sheet, choice);
        yield () -> written(file, () -> store.saveSvg(file, drawing));
      }
      case PDF -> {
        var drawing = drawing(sheet, choice);
        yield () -> written(file, () -> store.savePdf(file, drawing));
      }
      case CSV -> {
        var table = sheet.table();
        yield () -> written(file, () -> store.saveCsv(file, table));
      }
    };
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static Path written(Path file, Writing writing) throws IOException {
    writing.write();
    return file;
  }

  private static Picture picture(Sheet sheet, ExportChoice choice) {
    var drawn = draw(sheet, choice);
    return new Picture(
        drawn.toArgb(), drawn.width(), choice.density(), sheet.title(), sheet.scenario());
  }

  private static Drawing drawing(Sheet sheet, ExportChoice choice) {
    var size = PictureSize.of(sheet.shape(), choice);
    var page = sheet.page();
    return new Drawing(
        sheet.title(),
        size.width(),
        size.height(),
        choice.centimetres(),
        surface -> FigureImage.draw(page, size.width(), size.height(), palette(choice), surface),
        sheet.scenario());
  }

  /** Puts a picture on the clipboard. */
  public static void toClipboard(Sheet sheet, ExportChoice choice) {
    var drawn = draw(sheet, choice);
    var image = new WritableImage(drawn.width(), drawn.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            drawn.width(),
            drawn.height(),
            PixelFormat.getIntArgbInstance(),
            drawn.toArgb(),
            0,
            drawn.width());
    var content = new ClipboardContent();
    content.putImage(image);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static dev.servescope.ui.plot.Picture draw(Sheet sheet, ExportChoice choice) {
    var size = PictureSize.of(sheet.shape(), choice);
    return FigureImage.render(
        sheet.page(), size.width(), size.height(), size.scale(), palette(choice));
  }

  /** The colours of a choice. */
  static Palette palette(ExportChoice choice) {
    return choice.theme() == Theme.DARK ? Palette.DARK : Palette.PRINT;
  }
}
