package dev.servescope.storage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFilesTest {
  private static final int[] PIXELS = {
    0xff0072b2, 0x80d55e00, 0x00000000, 0xffffffff, 0xff000000, 0x01020304
  };

  @TempDir private Path folder;

  @Test
  void pixelsComeBackWithTheirTransparency() throws IOException {
    var file = folder.resolve("picture.png");
    PngFiles.save(file, PIXELS, 3, notes(OptionalDouble.empty(), ""));
    var image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(3);
    assertThat(image.getHeight()).isEqualTo(2);
    assertThat(image.getRGB(0, 0, 3, 2, null, 0, 3)).isEqualTo(PIXELS);
  }

  @Test
  void theDensityIsWrittenInPixelsAMetre() throws IOException {
    var chunk = chunks(PngFiles.encode(PIXELS, 3, notes(OptionalDouble.of(300), ""))).get("pHYs");
    var bytes = ByteBuffer.wrap(chunk);
    assertThat(bytes.getInt() * 0.0254).isCloseTo(300, within(0.02));
    assertThat(bytes.getInt()).isEqualTo(11811);
    assertThat(bytes.get()).isEqualTo((byte) 1);
  }

  @Test
  void aDensityThatIsNotGivenIsNotWritten() throws IOException {
    var chunks = chunks(PngFiles.encode(PIXELS, 3, notes(OptionalDouble.empty(), "Latency")));
    assertThat(chunks).doesNotContainKey("pHYs");
  }

  @Test
  void titleAndSoftwareAreWritten() throws IOException {
    var chunks = chunks(PngFiles.encode(PIXELS, 3, notes(OptionalDouble.of(96), "Größe")));
    assertThat(latin1(chunks.get("tEXt Title"))).isEqualTo("Title\0Größe");
    assertThat(latin1(chunks.get("tEXt Software"))).isEqualTo("Software\0ServeScope 9.9");
  }

  @Test
  void aTitleBeyondLatin1IsWrittenInUtf8() throws IOException {
    var chunk =
        chunks(PngFiles.encode(PIXELS, 3, notes(OptionalDouble.of(96), "延迟 p95"))).get("iTXt");
    assertThat(new String(chunk, StandardCharsets.UTF_8)).isEqualTo("Title\0\0\0\0\0延迟 p95");
  }

  @Test
  void theSamePictureGivesTheSameBytes() throws IOException {
    assertThat(PngFiles.encode(PIXELS, 3, notes(OptionalDouble.of(96), "x")))
        .isEqualTo(PngFiles.encode(PIXELS, 3, notes(OptionalDouble.of(96), "x")));
  }

  @Test
  void pixelsThatFillNoRowsAreRefused() {
    assertThatThrownBy(() -> PngFiles.encode(PIXELS, 4, notes(OptionalDouble.empty(), "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a picture of 6 pixels in rows of 4");
    assertThatThrownBy(() -> PngFiles.encode(new int[0], 1, notes(OptionalDouble.empty(), "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPictureThatCannotBeSavedIsExplained() {
    var lost = folder.resolve("none").resolve("p.png");
    assertThatThrownBy(() -> PngFiles.save(lost, PIXELS, 3, notes(OptionalDouble.empty(), "")))
        .hasMessage("Could not save p.png: there is no folder " + folder.resolve("none") + ".");
    assertThat(Files.exists(lost)).isFalse();
  }

  private static PngNotes notes(OptionalDouble dotsPerInch, String title) {
    return new PngNotes(dotsPerInch, title, "ServeScope 9.9", "");
  }

  /** Takes a PNG apart by the letter of its standard; texts are named with their keyword. */
  private static Map<String, byte[]> chunks(byte[] png) throws IOException {
    var chunks = new LinkedHashMap<String, byte[]>();
    var in = new java.io.DataInputStream(new ByteArrayInputStream(png));
    assertThat(in.readLong()).isEqualTo(0x89504E470D0A1A0AL);
    while (in.available() > 0) {
      int length = in.readInt();
      var type = in.readNBytes(4);
      var data = in.readNBytes(length);
      var crc = new CRC32();
      crc.update(type);
      crc.update(data);
      assertThat(in.readInt()).isEqualTo((int) crc.getValue());
      var name = latin1(type);
      chunks.put(name.equals("tEXt") ? name + " " + latin1(data).split("\0", 2)[0] : name, data);
    }
    return chunks;
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
