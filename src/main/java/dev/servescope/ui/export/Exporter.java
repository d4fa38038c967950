package dev.servescope.ui.export;

import dev.servescope.run.Run;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.plot.Dashboard;
import dev.servescope.ui.plot.FigureImage;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.Picture;
import dev.servescope.ui.port.PictureStore;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** Draws pictures of a model's runs and brings them to a file or the clipboard. */
public final class Exporter {
  private final ExploreModel model;
  private final PictureStore store;

  /** Draws a model. */
  public Exporter(ExploreModel model, PictureStore store) {
    this.model = model;
    this.store = store;
  }

  /** Whether there is something to draw. */
  public boolean ready() {
    return model.runs().runProperty().get() != null;
  }

  /** Whether a picture would show more than axes. */
  boolean hasData(Subject subject) {
    return page(subject).figures().stream().anyMatch(figure -> !figure.isEmpty());
  }

  /** What a file would be called. */
  public String name(Subject subject) {
    var scenario = model.editor().scenario().name();
    return subject instanceof Subject.Whole ? scenario : scenario + " " + subject.label();
  }

  /**
   * Draws now and gives what will write the file, which may be done on another thread. A name that
   * ends in .svg gets a drawing, any other a PNG.
   */
  public Callable<Path> toFile(Subject subject, ExportChoice choice, Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".svg")) {
      var size = PictureSize.of(subject, choice);
      var svg = FigureImage.toSvg(page(subject), size.width(), size.height(), palette(choice));
      return () -> written(file, () -> store.saveText(file, svg));
    }
    var png = name.endsWith(".png") ? file : file.resolveSibling(file.getFileName() + ".png");
    var drawn = draw(subject, choice);
    var picture =
        new Picture(
            drawn.toArgb(), drawn.width(), choice.density(), name(subject), run().scenario());
    return () -> written(png, () -> store.savePng(png, picture));
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static Path written(Path file, Writing writing) throws IOException {
    writing.write();
    return file;
  }

  /** Puts a picture on the clipboard. */
  public void toClipboard(Subject subject, ExportChoice choice) {
    var drawn = draw(subject, choice);
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

  private dev.servescope.ui.plot.Picture draw(Subject subject, ExportChoice choice) {
    var size = PictureSize.of(subject, choice);
    var page = page(subject);
    return FigureImage.render(page, size.width(), size.height(), size.scale(), palette(choice));
  }

  private Dashboard page(Subject subject) {
    return Pages.of(
        subject,
        run(),
        pinned(),
        model.visibleProperty().get(),
        model.options(),
        model.choices().shownProperty().get());
  }

  private static Palette palette(ExportChoice choice) {
    return choice.theme() == Theme.DARK ? Palette.DARK : Palette.PRINT;
  }

  private Run run() {
    var run = model.runs().runProperty().get();
    if (run == null) {
      throw new IllegalStateException("there is no run to draw yet");
    }
    return run;
  }

  private @Nullable Run pinned() {
    return model.pinnedProperty().get();
  }
}
