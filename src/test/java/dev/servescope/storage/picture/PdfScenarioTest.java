package dev.servescope.storage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.scenario.RandomScenarios;
import dev.servescope.storage.ScenarioFiles;
import dev.servescope.storage.json.ScenarioJson;
import dev.servescope.storage.pdf.PdfFiles;
import dev.servescope.storage.pdf.PdfPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfScenarioTest {
  private static final String TYPE = "/Subtype /application#2Fx-servescope";
  private static final String PACKED = TYPE + "/Filter [/FlateDecode]";
  private static final String DAMAGED =
      "Could not open crafted.pdf: the scenario in this PDF is damaged.";

  @TempDir private Path folder;

  private Path page(String scenario) throws IOException {
    var file = folder.resolve("chart.pdf");
    var page = new PdfPage(400, 200, 0.75);
    page.attach(PdfScenario.attachment(scenario, "Größe 延迟"));
    PdfFiles.save(file, page, "T", "ServeScope 9.9");
    return file;
  }

  private Path crafted(String beginning, byte[] data) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(beginning.getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(data);
    return Files.write(folder.resolve("crafted.pdf"), bytes.toByteArray());
  }

  private static byte[] packed(byte[] data, int times) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        out.write(data);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void theScenarioOfAPageIsTheOneThatWasSaved() throws IOException {
    for (var scenario : RandomScenarios.firstFull(20).toList()) {
      var named = scenario.withName("endstream >> größer \ud83d\ude80");
      assertThat(ScenarioFiles.open(page(ScenarioJson.write(named)))).isEqualTo(named);
    }
  }

  @Test
  void theScenarioIsPacked() throws IOException {
    var text = "{\"format\": \"servescope\"}".repeat(10_000);
    assertThat(Files.size(page(text))).isLessThan(text.length() / 10);
  }

  /** Other programs order keys anew, break lines elsewhere and move objects. */
  @Test
  void anotherProgramMaySaveItAgain() throws IOException {
    var scenario = RandomScenarios.simple(3);
    var text = packed(ScenarioJson.write(scenario).getBytes(StandardCharsets.UTF_8), 1);
    var file =
        crafted(
            "%PDF-1.3\n1 0 obj <</Type/Page>> endobj\n2 0 obj\n<< /Length 99 /Subtype"
                + "\n/application#2fx-servescope /Params << /Size 1 >> /Filter /FlateDecode\n"
                + "/Type /EmbeddedFile >>\nstream\r\n",
            text);
    assertThat(ScenarioFiles.open(file)).isEqualTo(scenario);
  }

  @Test
  void anotherProgramMaySaveItUnpacked() throws IOException {
    var scenario = RandomScenarios.simple(3).withName("endstream, endobj, größer");
    var text = ScenarioJson.write(scenario).getBytes(StandardCharsets.UTF_8);
    for (var end : new String[] {"\nendstream\nendobj\n", "endstream\r\nendobj"}) {
      var data = new ByteArrayOutputStream();
      data.writeBytes(text);
      data.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
      var before = "%PDF-1.7\n1 0 obj <</Filter /FlateDecode>> endobj 2 0 obj\n<<" + TYPE;
      var file = crafted(before + " /Length 7 0 R >>\nstream\n", data.toByteArray());
      assertThat(ScenarioFiles.open(file)).isEqualTo(scenario);
    }
  }

  @Test
  void whatIsSavedUnpackedAndLongerThanAnyScenarioIsRefused() throws IOException {
    var text = "x".repeat(PngNotes.MAX_SCENARIO_BYTES + 1) + "\nendstream\nendobj";
    var data = text.getBytes(StandardCharsets.ISO_8859_1);
    var file = crafted("%PDF-1.7\n1 0 obj<<" + TYPE + ">>\nstream\n", data);
    assertThatThrownBy(() -> ScenarioFiles.open(file)).hasMessage(DAMAGED);
  }

  @Test
  void whatAPageIsCalledDoesNotMatter() throws IOException {
    var scenario = RandomScenarios.simple(3);
    var file = page(ScenarioJson.write(scenario));
    var other = Files.move(file, folder.resolve("anything.servescope"));
    assertThat(ScenarioFiles.open(other)).isEqualTo(scenario);
  }

  @Test
  void aPageWithoutAScenarioIsRefused() throws IOException {
    var file = folder.resolve("none.pdf");
    PdfFiles.save(file, new PdfPage(4, 2, 1), "application/x-servescope", TYPE);
    assertThatThrownBy(() -> ScenarioFiles.open(file))
        .hasMessage(
            "Could not open none.pdf: this PDF carries no scenario; only those that ServeScope"
                + " exports do.");
  }

  @Test
  void anAttachmentOfAnotherTypeIsNotTaken() throws IOException {
    var file = crafted("%PDF-1.7\n<<" + TYPE + "-lesson>>\nstream\n", packed(new byte[1], 1));
    assertThatThrownBy(() -> ScenarioFiles.open(file)).hasMessageContaining("no scenario");
  }

  @Test
  void aScenarioTooLargeForAPageIsLeftOutAndThatIsSaid() throws IOException {
    var file = page("x".repeat(PngNotes.MAX_SCENARIO_BYTES + 1));
    assertThat(Files.size(file)).isLessThan(10_000);
    assertThatThrownBy(() -> ScenarioFiles.open(file))
        .hasMessage(
            "Could not open chart.pdf: its scenario was too large for a picture, so it is only in"
                + " its own file.");
  }

  @Test
  void theLargestScenarioThatTravelsComesBack() throws IOException {
    var text = "x".repeat(PngNotes.MAX_SCENARIO_BYTES);
    assertThat(ScenarioFiles.bytes(page(text))).hasSize(text.length());
  }

  @Test
  void whatUnpacksToFarMoreThanAnyScenarioIsRefused() throws IOException {
    var file = crafted("%PDF-1.7\n<<" + PACKED + ">>\nstream\n", packed(new byte[1 << 20], 200));
    assertThatThrownBy(() -> ScenarioFiles.open(file)).hasMessage(DAMAGED);
  }

  @Test
  void aScenarioThatBreaksOffIsRefused() throws IOException {
    for (var end : new String[] {"", ">>", ">>\nstream", ">>\nstream\n", ">>\nstream\nx"}) {
      for (var keys : new String[] {TYPE, PACKED}) {
        var file = crafted("%PDF-1.7\n<<" + keys + end, new byte[0]);
        assertThatThrownBy(() -> ScenarioFiles.open(file)).hasMessage(DAMAGED);
      }
    }
    var whole = Files.readAllBytes(page(ScenarioJson.write(RandomScenarios.simple(3))));
    var cut = crafted("", Arrays.copyOf(whole, 500));
    assertThatThrownBy(() -> ScenarioFiles.open(cut)).hasMessage(DAMAGED);
  }
}
