import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Several sizes of an icon in one file, each as a PNG. */
final class IconFiles {
  private static final int ICO_HEADER = 6;
  private static final int ICO_ENTRY = 16;

  /** What macOS calls a picture of a size in pixels: plain, and at twice the density. */
  private static final Map<Integer, String[]> ICNS_TYPES =
      Map.of(
          16, new String[] {"icp4"},
          32, new String[] {"icp5", "ic11"},
          64, new String[] {"ic12"},
          128, new String[] {"ic07"},
          256, new String[] {"ic08", "ic13"},
          512, new String[] {"ic09", "ic14"},
          1024, new String[] {"ic10"});

  private IconFiles() {}

  /** A Windows icon: a directory of sizes, then their pictures. */
  static byte[] ico(SortedMap<Integer, BufferedImage> images) throws IOException {
    var pngs = pngs(images);
    int start = ICO_HEADER + ICO_ENTRY * pngs.size();
    var file = ByteBuffer.allocate(start + bytes(pngs)).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) pngs.size());
    int offset = start;
    for (var picture : pngs.entrySet()) {
      int size = picture.getKey();
      // A length of 256 is written as 0; one plane, 32 bits a pixel.
      file.put((byte) size).put((byte) size).putShort((short) 0);
      file.putShort((short) 1).putShort((short) 32);
      file.putInt(picture.getValue().length).putInt(offset);
      offset += picture.getValue().length;
    }
    pngs.values().forEach(file::put);
    return file.array();
  }

  /** A macOS icon: a length, then each picture after its type and length. */
  static byte[] icns(SortedMap<Integer, BufferedImage> images) throws IOException {
    var file = new ByteArrayOutputStream();
    for (var picture : pngs(images).entrySet()) {
      for (var type : ICNS_TYPES.get(picture.getKey())) {
        file.write(chunk(type, picture.getValue()));
      }
    }
    return chunk("icns", file.toByteArray());
  }

  private static byte[] chunk(String type, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .putInt(8 + content.length)
        .put(content)
        .array();
  }

  private static SortedMap<Integer, byte[]> pngs(SortedMap<Integer, BufferedImage> images)
      throws IOException {
    var pngs = new TreeMap<Integer, byte[]>();
    for (var image : images.entrySet()) {
      var png = new ByteArrayOutputStream();
      ImageIO.write(image.getValue(), "png", png);
      pngs.put(image.getKey(), png.toByteArray());
    }
    return pngs;
  }

  private static int bytes(SortedMap<Integer, byte[]> pngs) {
    return pngs.values().stream().mapToInt(png -> png.length).sum();
  }
}
