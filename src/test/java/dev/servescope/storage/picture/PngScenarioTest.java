package dev.servescope.storage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.storage.ScenarioFiles;
import dev.servescope.storage.json.ScenarioJson;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngScenarioTest {
  private static final int[] PIXELS = new int[64 * 64];

  @TempDir private Path folder;

  private Path picture(String scenario) throws IOException {
    var file = folder.resolve("chart.png");
    var notes = new PngNotes(OptionalDouble.of(300), "Größe 延迟", "ServeScope 9.9", scenario);
    PngFiles.save(file, PIXELS, 64, notes);
    return file;
  }

  @Test
  void theScenarioOfAPictureIsTheOneThatWasSaved() throws IOException {
    for (var scenario : RandomScenarios.firstSimple(20).toList()) {
      var file = picture(ScenarioJson.write(scenario));
      assertThat(ScenarioFiles.open(file)).isEqualTo(scenario);
    }
  }

  @Test
  void theScenarioIsCompressed() throws IOException {
    var text = "{\"format\": \"servescope\"}".repeat(10_000);
    assertThat(Files.size(picture(text))).isLessThan(text.length() / 10);
  }

  @Test
  void whatAPictureIsCalledDoesNotMatter() throws IOException {
    var scenario = RandomScenarios.simple(3);
    var file = picture(ScenarioJson.write(scenario));
    var other = Files.move(file, folder.resolve("anything.servescope"));
    assertThat(ScenarioFiles.open(other)).isEqualTo(scenario);
  }

  @Test
  void aPictureWithoutAScenarioIsRefused() throws IOException {
    var file = picture("");
    assertThat(PngScenario.isOurs(file)).isFalse();
    assertThatThrownBy(() -> ScenarioFiles.open(file))
        .hasMessage(
            "Could not open chart.png: the picture carries no scenario; only pictures that"
                + " ServeScope exports do.");
  }

  @Test
  void aScenarioTooLargeForAPictureIsLeftOutAndThatIsSaid() throws IOException {
    var file = picture("x".repeat(PngNotes.MAX_SCENARIO_BYTES + 1));
    assertThat(Files.size(file)).isLessThan(10_000);
    assertThat(PngScenario.isOurs(file)).isTrue();
    assertThatThrownBy(() -> ScenarioFiles.open(file))
        .hasMessage(
            "Could not open chart.png: its scenario was too large for a picture, so it is only in"
                + " its own file.");
  }

  @Test
  void aTextThatUnpacksToFarMoreThanAnyScenarioIsRefused() throws IOException {
    var bomb = new ByteArrayOutputStream();
    bomb.write((PngScenario.KEYWORD + "\0\1\0\0\0").getBytes(StandardCharsets.ISO_8859_1));
    try (var packed = new DeflaterOutputStream(bomb)) {
      for (int i = 0; i < 200; i++) {
        packed.write(new byte[1 << 20]);
      }
    }
    assertThatThrownBy(() -> ScenarioFiles.open(crafted("iTXt", bomb.toByteArray())))
        .hasMessage("Could not open crafted.png: the scenario in the picture is damaged.");
  }

  @Test
  void aTextThatEndsInItsKeywordIsRefused() throws IOException {
    var text = (PngScenario.KEYWORD + "\0\1").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> ScenarioFiles.open(crafted("iTXt", text)))
        .hasMessage("Could not open crafted.png: the scenario in the picture is damaged.");
  }

  @Test
  void aPictureWithoutAnEndIsRefused() throws IOException {
    assertThatThrownBy(() -> ScenarioFiles.open(crafted("tEXt", new byte[3])))
        .hasMessage("Could not open crafted.png: the picture is damaged, its end is missing.");
  }

  @Test
  void aClaimedLengthBeyondTheFileIsRefused() throws IOException {
    var bytes = ByteBuffer.allocate(16).putLong(PngChunks.SIGNATURE).putInt(1 << 30);
    bytes.put("iTXt".getBytes(StandardCharsets.ISO_8859_1));
    var file = Files.write(folder.resolve("long.png"), bytes.array());
    assertThatThrownBy(() -> ScenarioFiles.open(file))
        .hasMessageStartingWith("Could not open long.png: the picture is damaged,");
  }

  /** A file with the signature of a PNG and one part, whose checksum is right. */
  private Path crafted(String type, byte[] data) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeLong(PngChunks.SIGNATURE);
    out.writeInt(data.length);
    var name = type.getBytes(StandardCharsets.ISO_8859_1);
    out.write(name);
    out.write(data);
    var crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt((int) crc.getValue());
    return Files.write(folder.resolve("crafted.png"), bytes.toByteArray());
  }
}
