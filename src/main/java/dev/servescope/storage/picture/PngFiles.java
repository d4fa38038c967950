package dev.servescope.storage.picture;

import dev.servescope.storage.disk.Disk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as PNG files. */
public final class PngFiles {
  /** The most pixels of a picture, 134 million: a page of A2 at 500 dots an inch fits. */
  public static final int MAX_PIXELS = 1 << 27;

  private static final String METADATA = "javax_imageio_png_1.0";
  private static final double METRES_PER_INCH = 0.0254;

  private PngFiles() {}

  /**
   * Saves a picture; another file there is replaced in one step, or left as it was where that
   * fails.
   *
   * @param argb the pixels row by row, alpha in the highest bits and not multiplied in
   * @param width pixels in a row; the rows follow from the length of {@code argb}
   * @param notes what it says of itself
   * @throws IOException where it cannot be saved; the message is a sentence for people
   * @throws IllegalArgumentException where the sizes do not fit together
   */
  public static void save(Path file, int[] argb, int width, PngNotes notes) throws IOException {
    Disk.save(file, encode(argb, width, notes));
  }

  static byte[] encode(int[] argb, int width, PngNotes notes) throws IOException {
    var image = image(argb, width);
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    try {
      return write(writer, image, metadata(writer, image, notes));
    } finally {
      writer.dispose();
    }
  }

  private static BufferedImage image(int[] argb, int width) {
    if (width < 1 || argb.length == 0 || argb.length % width != 0 || argb.length > MAX_PIXELS) {
      throw new IllegalArgumentException(
          "a picture of " + argb.length + " pixels in rows of " + width);
    }
    int height = argb.length / width;
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    return image;
  }

  private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, PngNotes notes)
      throws IOException {
    var type = ImageTypeSpecifier.createFromRenderedImage(image);
    var metadata = writer.getDefaultImageMetadata(type, writer.getDefaultWriteParam());
    var root = new IIOMetadataNode(METADATA);
    notes.dotsPerInch().ifPresent(dots -> root.appendChild(printSize(dots)));
    texts(notes).forEach(text -> text.addTo(root));
    metadata.mergeTree(METADATA, root);
    return metadata;
  }

  private static List<PngText> texts(PngNotes notes) {
    var texts = new ArrayList<PngText>();
    if (!notes.title().isBlank()) {
      texts.add(PngText.plain("Title", notes.title()));
    }
    texts.add(PngText.plain("Software", notes.software()));
    if (!notes.scenario().isEmpty()) {
      boolean fits =
          notes.scenario().getBytes(StandardCharsets.UTF_8).length <= PngNotes.MAX_SCENARIO_BYTES;
      var carried = fits ? notes.scenario() : PngScenario.TOO_LARGE;
      texts.add(PngText.compressed(PngScenario.KEYWORD, carried));
    }
    return texts;
  }

  private static IIOMetadataNode printSize(double dotsPerInch) {
    var perMetre = Long.toString(Math.round(dotsPerInch / METRES_PER_INCH));
    var node = new IIOMetadataNode("pHYs");
    node.setAttribute("pixelsPerUnitXAxis", perMetre);
    node.setAttribute("pixelsPerUnitYAxis", perMetre);
    node.setAttribute("unitSpecifier", "meter");
    return node;
  }

  private static byte[] write(ImageWriter writer, BufferedImage image, IIOMetadata metadata)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(new IIOImage(image, null, metadata));
    }
    return bytes.toByteArray();
  }
}
