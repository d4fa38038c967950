import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * The icons in every size, drawn from the SVG files. Up to 24 pixels they come from drawings of
 * their own, which have fewer and whole pixels.
 */
final class Icons {
  /** The sizes of the windows and menus of all systems, in pixels. */
  static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  private static final int LARGEST_SMALL = 24;

  private final Path drawings;

  Icons(Path drawings) {
    this.drawings = drawings;
  }

  /** Writes the window's icons, which stand among the sources: {@code java Icons.java FROM TO}. */
  static void main(String[] folders) throws IOException {
    var icons = new Icons(Path.of(folders[0]));
    for (int size : SIZES.subList(0, SIZES.size() - 1)) {
      icons.writePng("servescope", size, Path.of(folders[1], "icon-" + size + ".png"));
    }
  }

  /** A drawing at a size, as PNG. */
  void writePng(String name, int pixels, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(draw(name, pixels), "png", file.toFile());
  }

  /** A drawing in the sizes that Windows asks for, in one file. */
  void writeIco(String name, Path file) throws IOException {
    var images = new TreeMap<Integer, BufferedImage>();
    for (int size : List.of(16, 24, 32, 48, 64, 128, 256)) {
      images.put(size, draw(name, size));
    }
    Files.write(file, IconFiles.ico(images));
  }

  /** A drawing in the sizes that macOS asks for, in one file. */
  void writeIcns(String name, Path file) throws IOException {
    var images = new TreeMap<Integer, BufferedImage>();
    for (int size : List.of(16, 32, 64, 128, 256, 512, 1024)) {
      images.put(size, draw(name, size));
    }
    Files.write(file, IconFiles.icns(images));
  }

  private BufferedImage draw(String name, int pixels) throws IOException {
    var file = drawings.resolve(name + (pixels <= LARGEST_SMALL ? "-small.svg" : ".svg"));
    var document = new SVGLoader().load(file.toUri().toURL());
    if (document == null) {
      throw new IOException("no drawing in " + file);
    }
    var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.render(null, graphics, new ViewBox(pixels, pixels));
    graphics.dispose();
    return image;
  }
}
